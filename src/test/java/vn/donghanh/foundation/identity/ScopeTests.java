package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;
import vn.donghanh.Role;

class ScopeTests {
  private static final Actor OFFICER = actor("LOC-99-NV", "99", null, Role.LOCALITY_OFFICER);
  private static final Actor SAME_LOCALITY = actor("LOC-99-UBND", "99", null, Role.LOCALITY_LEADER);
  private static final Actor OTHER_LOCALITY = actor("LOC-98-NV", "98", null, Role.LOCALITY_OFFICER);
  private static final Actor MISSION = actor("EMB-KITAHAMA", null, "EMB-KITAHAMA", Role.MISSION_OFFICER);
  private static final Actor MINISTRY = actor("MOFA-X", null, null, Role.MINISTRY_OFFICER);

  @Test
  void nobody_is_inside_who_was_not_named() {
    for (var actor : List.of(Actor.VISITOR, OFFICER, MISSION, MINISTRY)) {
      assertThat(Scope.ofNobody().covers(actor)).isFalse();
    }
  }

  @Test
  void a_record_is_open_to_the_bodies_the_locality_the_mission_and_the_role_named() {
    var scope = Scope.ofNobody().andBodies(List.of("LOC-99-NV")).andMission("EMB-KITAHAMA").andRole(Role.MINISTRY_OFFICER);
    assertThat(scope.covers(OFFICER)).isTrue();
    assertThat(scope.covers(MISSION)).isTrue();
    assertThat(scope.covers(MINISTRY)).isTrue();
    assertThat(scope.covers(SAME_LOCALITY)).isFalse();
    assertThat(scope.covers(OTHER_LOCALITY)).isFalse();
    assertThat(scope.covers(Actor.VISITOR)).isFalse();
    assertThat(scope.andLocality("99").covers(SAME_LOCALITY)).isTrue();
  }

  @Test
  void a_field_is_never_more_open_than_its_record() {
    var scope = Scope.ofNobody().andLocality("99").withField("phone", Scope.ofEverybody());
    assertThat(scope.covers(OTHER_LOCALITY, "phone")).isFalse();
    assertThat(scope.covers(OFFICER, "phone")).isTrue();
  }

  @Test
  void a_restricted_field_is_closed_to_others_who_see_the_record() {
    var scope = Scope.ofSignedIn().withField("phone", Scope.ofNobody().andBody("LOC-99-NV"));
    assertThat(scope.covers(OFFICER, "phone")).isTrue();
    assertThat(scope.covers(OTHER_LOCALITY, "phone")).isFalse();
    assertThat(scope.covers(OTHER_LOCALITY, "name")).isTrue();
    assertThat(scope.covers(Actor.VISITOR, "name")).isFalse();
  }

  @Test
  void speaks_the_words_of_the_index() {
    assertThat(Scope.ofNobody().andBody("A").andRole(Role.AUDITOR).andLocality("40").audiences())
        .containsExactly("body:A", "locality:40", "role:AUDITOR");
  }

  private static Actor actor(String body, String locality, String mission, Role role) {
    return new Actor("a", "Người Thử", body, body, locality, mission, Set.of(role));
  }
}
