package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.HAI_SON_LEADER;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;
import static vn.donghanh.registries.partners.People.TOKYO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;

class PartnerTests {
  static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  static final Profile KITAHAMA = new Profile(PartnerKind.LOCAL_AUTHORITY, "City of Kitahama", "Thành phố Kitahama", "JPN",
      Set.of("JPN"), Set.of("GOV-NET"), "https://kitahama.example", null, List.of(), "");

  @Test
  void a_check_holds_until_its_last_day_and_the_source_remains() {
    var checked = partner("LOC-99-NV", true, VerificationLevel.VERIFIED, LocalDate.of(2026, 12, 31));
    assertThat(checked.levelOn(LocalDate.of(2026, 12, 31))).isEqualTo(VerificationLevel.VERIFIED);
    assertThat(checked.levelOn(LocalDate.of(2027, 1, 1))).isEqualTo(VerificationLevel.SOURCED);
    assertThat(partner("LOC-99-NV", false, VerificationLevel.VERIFIED, LocalDate.of(2026, 12, 31)).levelOn(LocalDate.of(2027, 1, 1)))
        .isEqualTo(VerificationLevel.UNVERIFIED);
  }

  @Test
  void a_doubt_outweighs_the_source_and_does_not_run_out() {
    var doubtful = partner(null, true, VerificationLevel.DOUBTFUL, null);
    assertThat(doubtful.levelOn(LocalDate.of(2036, 1, 1))).isEqualTo(VerificationLevel.DOUBTFUL);
    assertThat(VerificationLevel.DOUBTFUL.confirmed()).isFalse();
    assertThat(VerificationLevel.SOURCED.confirmed()).isTrue();
  }

  @Test
  void it_is_stale_from_the_day_after_its_last_fresh_day() {
    var partner = partner(null, true, null, null);
    assertThat(partner.stale(partner.freshUntil())).isFalse();
    assertThat(partner.stale(partner.freshUntil().plusDays(1))).isTrue();
  }

  @Test
  void who_added_it_and_the_ministry_may_change_it() {
    var ours = partner("LOC-99-NV", false, null, null);
    assertThat(List.of(HAI_SON, MINISTRY)).allMatch(ours::editableBy);
    assertThat(List.of(HAI_SON_LEADER, NGHE_AN, TOKYO, CONSULTED, Actor.VISITOR)).noneMatch(ours::editableBy);
    var fromFile = partner(null, false, null, null);
    assertThat(List.of(MINISTRY, TOKYO)).allMatch(fromFile::editableBy);
    assertThat(List.of(HAI_SON, Actor.VISITOR)).noneMatch(fromFile::editableBy);
  }

  @Test
  void a_level_above_the_source_needs_evidence_and_an_end() {
    var partner = partner(null, false, null, null);
    assertThat(partner.verify(act(VerificationLevel.VERIFIED, TUE_2026_01_06, TUE_2026_01_06.plusYears(1), "HRB 12345"), TUE_2026_01_06).level())
        .isEqualTo(VerificationLevel.VERIFIED);
    refused("evidence", () -> partner.verify(act(VerificationLevel.CONTACTED, TUE_2026_01_06, TUE_2026_01_06.plusYears(1), " "), TUE_2026_01_06));
    refused("expires", () -> act(VerificationLevel.VERIFIED, TUE_2026_01_06, null, "x"));
    refused("expires", () -> act(VerificationLevel.VERIFIED, TUE_2026_01_06, TUE_2026_01_06, "x"));
    refused("expires", () -> partner.verify(act(VerificationLevel.VERIFIED, TUE_2026_01_06, TUE_2026_01_06.plusYears(4), "x"), TUE_2026_01_06));
    refused("on", () -> partner.verify(act(VerificationLevel.VERIFIED, TUE_2026_01_06.plusDays(1), TUE_2026_01_06.plusYears(1), "x"), TUE_2026_01_06));
    refused("level", () -> act(VerificationLevel.SOURCED, TUE_2026_01_06, null, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "ftp://kitahama.example", "kitahama.example", "https://", "https://a b", "https://u:p@kitahama.example"})
  void a_website_is_a_plain_web_address(String address) {
    refused("website", () -> new Profile(PartnerKind.COMPANY, "Kitahama", "", "JPN", Set.of(), Set.of(), address, null, List.of(), ""));
  }

  @Test
  void a_name_is_there_and_a_country_has_a_code() {
    refused("name", () -> new Profile(PartnerKind.COMPANY, " ", "", "JPN", Set.of(), Set.of(), "", null, List.of(), ""));
    refused("country", () -> new Profile(PartnerKind.COMPANY, "Kitahama", "", "Japan", Set.of(), Set.of(), "", null, List.of(), ""));
  }

  @Test
  void profiles_are_compared_and_merged_field_by_field() {
    var other = new Profile(PartnerKind.LOCAL_AUTHORITY, "Kitahama City", "", "JPN", Set.of("JPN"), Set.of("GOV-NET", "TOU-TOU"),
        "https://kitahama.example", null, List.of(), "");
    assertThat(ProfileField.differing(KITAHAMA, other)).containsExactly(ProfileField.NAME, ProfileField.NAME_VI, ProfileField.SECTORS);
    assertThat(ProfileField.differing(KITAHAMA, KITAHAMA.with(Set.of(ProfileField.SECTORS), other))).containsExactly(ProfileField.SECTORS);
    assertThat(KITAHAMA.with(Set.of(ProfileField.values()), other)).isEqualTo(other);
    assertThat(KITAHAMA.with(Set.of(), other)).isEqualTo(KITAHAMA);
  }

  private static Verified act(VerificationLevel level, LocalDate on, @Nullable LocalDate expires, String evidence) {
    return new Verified(level, Verified.Method.REGISTER, on, expires, evidence, "Người Thử", "Bộ Ngoại giao");
  }

  private static Partner partner(@Nullable String owner, boolean sourced, @Nullable VerificationLevel level, @Nullable LocalDate expires) {
    return new Partner("DT1", KITAHAMA, owner, false, false, new Source("https://kitahama.example", null, Verification.LOOKED_UP, ""),
        sourced, level, expires, null, LocalDate.of(2026, 6, 30), 1, List.of());
  }

  static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }
}
