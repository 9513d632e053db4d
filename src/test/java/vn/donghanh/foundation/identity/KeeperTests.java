package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.Role.ADMINISTRATOR;
import static vn.donghanh.Role.AUDITOR;
import static vn.donghanh.Role.BODY_ADMINISTRATOR;
import static vn.donghanh.Role.CONSULTED_OFFICER;
import static vn.donghanh.Role.LOCALITY_LEADER;
import static vn.donghanh.Role.LOCALITY_OFFICER;
import static vn.donghanh.Role.MINISTRY_OFFICER;
import static vn.donghanh.Role.MISSION_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;

class KeeperTests {
  private static final String HERE = "LOC-99-NV";
  private static final String THERE = "LOC-98-NV";
  private final Account somebody = new Account(UUID.randomUUID(), "thu", "Người Thử", "", Account.State.ACTIVE, false, 0);
  private final Keeper ofAll = keeper("quan-tri", THERE, ADMINISTRATOR);
  private final Keeper ofHere = keeper("quan-tri-co-quan", HERE, BODY_ADMINISTRATOR);
  private final Keeper ofNothing = keeper("can-bo", HERE, LOCALITY_OFFICER, AUDITOR);

  @Test
  void an_administrator_keeps_everybody_but_themselves() {
    assertThat(ofAll.keeps(somebody, List.of(hat(HERE, AUDITOR)))).isTrue();
    assertThat(ofAll.keeps(somebody, List.of())).isTrue();
    assertThat(keeper(somebody.id().toString(), HERE, ADMINISTRATOR).keeps(somebody, List.of(hat(HERE, ADMINISTRATOR)))).isFalse();
  }

  @Test
  void a_bodys_administrator_keeps_those_who_belong_there_alone() {
    assertThat(ofHere.keeps(somebody, List.of(hat(HERE, LOCALITY_OFFICER)))).isTrue();
    assertThat(ofHere.keeps(somebody, List.of(hat(HERE, LOCALITY_OFFICER), hat(THERE, LOCALITY_OFFICER)))).isFalse();
    assertThat(ofHere.keeps(somebody, List.of(hat(THERE, LOCALITY_OFFICER)))).isFalse();
    assertThat(ofHere.keeps(somebody, List.of())).isFalse();
  }

  @Test
  void a_bodys_administrator_cannot_become_more_through_somebody_elses_account() {
    assertThat(ofHere.keeps(somebody, List.of(hat(HERE, LOCALITY_OFFICER, ADMINISTRATOR)))).isFalse();
    assertThat(ofHere.keeps(somebody, List.of(hat(HERE, AUDITOR)))).isFalse();
    assertThat(EnumSet.allOf(Role.class).stream().filter(role -> !ofHere.gives(role, HERE))).containsExactly(ADMINISTRATOR, AUDITOR);
    assertThat(EnumSet.allOf(Role.class).stream().filter(role -> ofHere.gives(role, THERE))).isEmpty();
  }

  @Test
  void a_bodys_administrator_sees_whoever_belongs_there_among_others() {
    assertThat(ofHere.sees(List.of(hat(THERE, LOCALITY_OFFICER), hat(HERE, LOCALITY_LEADER)))).isTrue();
    assertThat(ofHere.sees(List.of(hat(THERE, LOCALITY_OFFICER)))).isFalse();
  }

  @Test
  void nobody_else_sees_keeps_or_gives_anything() {
    assertThat(ofNothing.sees(List.of(hat(HERE, LOCALITY_OFFICER)))).isFalse();
    assertThat(ofNothing.keeps(somebody, List.of(hat(HERE, LOCALITY_OFFICER)))).isFalse();
    assertThat(EnumSet.allOf(Role.class)).noneMatch(role -> ofNothing.gives(role, HERE));
  }

  @Test
  void a_role_fits_the_kind_of_body() {
    assertThat(fitting("LOC-99-NV", Body.Kind.FOREIGN_AFFAIRS_BODY, "99", null)).contains(LOCALITY_OFFICER, LOCALITY_LEADER).doesNotContain(MINISTRY_OFFICER, MISSION_OFFICER);
    assertThat(fitting("MOFA-X", Body.Kind.MOFA_UNIT, null, null)).contains(MINISTRY_OFFICER).doesNotContain(LOCALITY_OFFICER, MISSION_OFFICER);
    assertThat(fitting("EMB-X", Body.Kind.MISSION, null, "EMB-X")).contains(MISSION_OFFICER).doesNotContain(MINISTRY_OFFICER, LOCALITY_OFFICER);
    assertThat(fitting("MOIT", Body.Kind.MINISTRY, null, null)).contains(CONSULTED_OFFICER).doesNotContain(MINISTRY_OFFICER);
  }

  private static Set<Role> fitting(String id, Body.Kind kind, @Nullable String locality, @Nullable String mission) {
    return Keeper.fitting(new Body(id, kind, BilingualText.of(id, id), id, null, locality, mission, null,
        new Source("", null, Verification.REFERENCE, "")));
  }

  private static Keeper keeper(String account, String body, Role... roles) {
    return new Keeper(new Actor(account, "Người Thử", body, body, null, null, Set.of(roles)));
  }

  private static Hat hat(String body, Role... roles) {
    return new Hat(body, Set.of(roles));
  }
}
