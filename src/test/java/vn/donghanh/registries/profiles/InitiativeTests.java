package vn.donghanh.registries.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.profiles.ProfileWorld.COMMITTEE;
import static vn.donghanh.registries.profiles.ProfileWorld.DA_NANG;
import static vn.donghanh.registries.profiles.ProfileWorld.NGHE_AN;
import static vn.donghanh.registries.profiles.ProfileWorld.TUE_2026_01_06;
import static vn.donghanh.registries.profiles.ProfileWorld.plan;
import static vn.donghanh.registries.profiles.ProfileWorld.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.donghanh.BilingualText;

/// What can be done within two years, and how one sees that nobody speaks of it any more.
class InitiativeTests {
  private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
  private static final YearMonth MAR_2026 = YearMonth.of(2026, 3);
  private final Initiative initiative = new Initiative(InitiativeId.fresh(), 0, new Desk("40", "LOC-40-NV"), null, plan("Lớp vi mạch"),
      InitiativeState.PROPOSED, "", TUE_2026_01_06, null, null);

  @Test
  void it_ends_within_twenty_four_months() {
    assertThat(plan("Vừa đủ", MAR_2026, YearMonth.of(2028, 2)).lastDay()).isEqualTo(LocalDate.of(2028, 2, 29));
    refused("profiles.initiative.too-long", () -> plan("Quá dài", MAR_2026, YearMonth.of(2028, 3)));
    refused("profiles.initiative.ends-before", () -> plan("Ngược", MAR_2026, YearMonth.of(2026, 2)));
  }

  @Test
  void it_is_quiet_after_six_months_without_a_word() {
    assertThat(initiative.quiet(LocalDate.of(2026, 7, 6))).isFalse();
    assertThat(initiative.quiet(LocalDate.of(2026, 7, 7))).isTrue();
    var updated = initiative.updated(BilingualText.of("Đã mở lớp", ""), InitiativeState.RUNNING, COMMITTEE, LocalDate.of(2026, 7, 7), NOW).initiative();
    assertThat(updated.quiet(LocalDate.of(2026, 12, 31))).isFalse();
    var done = updated.updated(BilingualText.of("Xong", ""), InitiativeState.DONE, NGHE_AN, LocalDate.of(2026, 8, 1), NOW).initiative();
    assertThat(done.quiet(LocalDate.of(2030, 1, 1))).as("what is done needs no word").isFalse();
  }

  @Test
  void whoever_stops_it_says_why() {
    refused("profiles.initiative.say-why", () -> initiative.updated(BilingualText.of("", ""), InitiativeState.STOPPED, NGHE_AN, TUE_2026_01_06, NOW));
    var stopped = initiative.updated(BilingualText.of("Đối tác rút", ""), InitiativeState.STOPPED, NGHE_AN, TUE_2026_01_06, NOW);
    assertThat(stopped.initiative().stopReason()).isEqualTo("Đối tác rút");
    assertThat(stopped.progress().from()).isEqualTo(InitiativeState.PROPOSED);
  }

  @Test
  void its_owner_is_asked_in_the_last_sixty_days() {
    assertThat(initiative.endsSoon(LocalDate.of(2027, 4, 30))).isFalse();
    assertThat(initiative.endsSoon(LocalDate.of(2027, 5, 1))).isTrue();
    assertThat(initiative.endsSoon(LocalDate.of(2027, 9, 1))).as("and until it is said").isTrue();
  }

  @Test
  void what_is_public_is_taken_back_before_it_is_changed() {
    var shown = initiative.shown(NGHE_AN, NOW);
    refused("profiles.published-stands", () -> shown.rewritten(plan("Khác"), null, false, NGHE_AN));
    refused("profiles.published-stands", () -> shown.refuseUnlessDiscardable(NGHE_AN));
    assertThat(shown.takenBack(NGHE_AN).rewritten(plan("Khác"), null, false, COMMITTEE).title().vi()).isEqualTo("Khác");
  }

  @Test
  void another_locality_has_no_say() {
    refused("profiles.not-yours", () -> initiative.updated(BilingualText.of("Chen vào", ""), InitiativeState.DONE, DA_NANG, TUE_2026_01_06, NOW));
    refused("profiles.not-publisher", () -> initiative.shown(COMMITTEE, NOW));
  }

  @Test
  void it_stays_in_the_list_of_its_year() {
    refused("profiles.initiative.other-year", () -> initiative.rewritten(plan("Sang năm", YearMonth.of(2027, 1), YearMonth.of(2027, 6)), null, false, NGHE_AN));
  }
}
