package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.PartnerTests.KITAHAMA;
import static vn.donghanh.registries.partners.PartnerTests.refused;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;
import static vn.donghanh.registries.partners.People.TOKYO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class PartnersTests {
  static final Source TOLD = new Source("Công văn 12/SNgV ngày 05/01/2026", null, Verification.REFERENCE, "");

  @Autowired Partners partners;
  @Autowired Verifications verifications;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired Lookup lookup;

  @Test
  void a_partner_that_a_body_adds_is_unverified_and_for_the_signed_in() {
    var partner = partners.add(KITAHAMA, TOLD, HAI_SON);
    assertThat(partner.id()).startsWith("DT");
    assertThat(partners.find(partner.id(), NGHE_AN)).isPresent();
    assertThat(partners.find(partner.id(), Actor.VISITOR)).isEmpty();
    assertThat(partner.levelOn(LocalDate.of(2026, 1, 6))).isEqualTo(VerificationLevel.UNVERIFIED);
    assertThat(journal.of(partner.subject(), 5)).extracting("act").containsExactly("partners.add");
  }

  @Test
  void a_change_keeps_before_and_after_and_gives_each_changed_field_its_source() {
    var partner = partners.add(KITAHAMA, TOLD, HAI_SON);
    var moved = new Profile(PartnerKind.LOCAL_AUTHORITY, "City of Kitahama", "Thành phố Kitahama", "JPN", Set.of("JPN"),
        Set.of("GOV-NET", "TOU-TOU"), "https://www.kitahama.example", null, List.of(), "");
    var after = partners.change(partner.id(), partner.version(), moved, TOLD, MINISTRY);
    assertThat(after.version()).isEqualTo(partner.version() + 1);
    assertThat(partners.sources(partner.id()).keySet()).containsExactly(ProfileField.SECTORS, ProfileField.WEBSITE);
    assertThat(partners.sources(partner.id()).get(ProfileField.WEBSITE)).satisfies(it -> {
      assertThat(it.source()).isEqualTo(TOLD);
      assertThat(it.bodyName()).isEqualTo(MINISTRY.bodyName());
    });
    var entry = journal.of(partner.subject(), 1).getFirst();
    assertThat(entry.before()).contains("https://kitahama.example").doesNotContain("City of Kitahama");
    assertThat(entry.after()).contains("https://www.kitahama.example");
  }

  @Test
  void nothing_changed_is_no_change() {
    var partner = partners.add(KITAHAMA, TOLD, HAI_SON);
    assertThat(partners.change(partner.id(), 1, KITAHAMA, TOLD, HAI_SON).version()).isEqualTo(1);
    assertThat(journal.of(partner.subject(), 5)).hasSize(1);
  }

  @Test
  void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
    var partner = partners.add(KITAHAMA, TOLD, HAI_SON);
    partners.change(partner.id(), 1, named("Kitahama City"), TOLD, HAI_SON);
    assertThatThrownBy(() -> partners.change(partner.id(), 1, named("Kitahama Town"), TOLD, MINISTRY))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("partners.edited-meanwhile"));
    assertThat(partners.find(partner.id(), HAI_SON).orElseThrow().profile().name()).isEqualTo("Kitahama City");
  }

  @Test
  void another_province_changes_nothing_of_ours() {
    var partner = partners.add(KITAHAMA, TOLD, HAI_SON);
    assertThatThrownBy(() -> partners.change(partner.id(), 1, named("x"), TOLD, NGHE_AN)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> partners.add(KITAHAMA, TOLD, Actor.VISITOR)).isInstanceOf(Refusal.class);
  }

  @Test
  void one_lei_and_one_name_in_a_country_belong_to_one_partner() {
    partners.add(identified("Kitahama Steel", "5493001KJTIIGC8Y1R12"), TOLD, HAI_SON);
    refused("identifier-LEI", () -> partners.add(identified("Kitahama Iron", "5493001KJTIIGC8Y1R12"), TOLD, NGHE_AN));
    refused("name", () -> partners.add(identified("KITAHAMA STEEL", "529900T8BM49AURSDO55"), TOLD, NGHE_AN));
  }

  @Test
  void a_group_never_stands_above_itself() {
    var group = partners.add(named("Kitahama Holdings"), TOLD, HAI_SON);
    var company = partners.add(under(group.id(), "Kitahama Steel"), TOLD, HAI_SON);
    var plant = partners.add(under(company.id(), "Kitahama Steel Hải Sơn"), TOLD, HAI_SON);
    refused("parent", () -> partners.change(group.id(), 1, under(plant.id(), "Kitahama Holdings"), TOLD, HAI_SON));
    refused("parent", () -> partners.change(group.id(), 1, under("PAR999999", "Kitahama Holdings"), TOLD, HAI_SON));
    assertThatThrownBy(() -> sql.execute("update partners.partner set parent = ? where id = ?", plant.id(), group.id()))
        .isInstanceOf(DataAccessException.class).hasMessageContaining("would stand above itself");
  }

  @Test
  void a_check_shows_on_the_partner_and_stays_as_it_was_done() {
    var on = LocalDate.of(2026, 1, 5);
    verifications.verify("PAR002", new Verified(VerificationLevel.VERIFIED, Verified.Method.MISSION, on, on.plusYears(1),
        "Công hàm số 3", TOKYO.name(), TOKYO.bodyName()), TOKYO);
    var partner = partners.find("PAR002", Actor.VISITOR).orElseThrow();
    assertThat(partner.levelOn(on)).isEqualTo(VerificationLevel.VERIFIED);
    assertThat(verifications.of("PAR002")).hasSize(1);
    assertThatThrownBy(() -> verifications.verify("PAR002", new Verified(VerificationLevel.DOUBTFUL, Verified.Method.CONTACT, on,
        null, "x", HAI_SON.name(), HAI_SON.bodyName()), HAI_SON)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> sql.execute("delete from partners.verification")).hasMessageContaining("keeps what was done");
  }

  @Test
  void what_a_body_added_leaves_the_public_pages_when_it_is_no_longer_confirmed() {
    var on = LocalDate.of(2026, 1, 6);
    var id = partners.add(KITAHAMA, TOLD, HAI_SON).id();
    verifications.verify(id, new Verified(VerificationLevel.VERIFIED, Verified.Method.MISSION, on, on.plusYears(1), "Công hàm số 3", "a", "b"), MINISTRY);
    partners.open(id, true, MINISTRY);
    assertThat(partners.find(id, Actor.VISITOR)).isPresent();
    verifications.verify(id, new Verified(VerificationLevel.UNVERIFIED, Verified.Method.MISSION, on, null, "", "a", "b"), MINISTRY);
    assertThat(partners.find(id, Actor.VISITOR)).isEmpty();
    assertThat(lookup.page("Kitahama", "partners.kind", null, 10, Actor.VISITOR.audiences()).hits()).extracting(hit -> hit.subject().id()).doesNotContain(id);
    assertThat(journal.of(Subject.of("partners", id), 1).getFirst().act()).isEqualTo("partners.close");
  }

  @Test
  void a_confirmation_makes_the_record_fresh_again() {
    assertThat(partners.find("PAR037", HAI_SON).orElseThrow().freshUntil()).isEqualTo("2026-12-31");
    verifications.confirm("PAR037", "Gọi điện cho văn phòng Hà Nội", HAI_SON);
    var partner = partners.find("PAR037", HAI_SON).orElseThrow();
    assertThat(partner.lastConfirmed()).isEqualTo("2026-01-06");
    assertThat(partner.freshUntil()).isEqualTo("2027-01-06");
    assertThat(verifications.confirmations("PAR037")).singleElement()
        .satisfies(it -> assertThat(it.bodyName()).isEqualTo(HAI_SON.bodyName()));
  }

  static Profile named(String name) {
    return new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), "", null, List.of(), "");
  }

  private static Profile under(String parent, String name) {
    return new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), "", parent, List.of(), "");
  }

  private static Profile identified(String name, String lei) {
    return new Profile(PartnerKind.COMPANY, name, "", "JPN", Set.of("JPN"), Set.of(), "", null,
        List.of(new Identifier(Identifier.Kind.LEI, lei)), "");
  }
}
