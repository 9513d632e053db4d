package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.ContactTests.GIVEN;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class OutreachTests {
  private static final ContactPerson TANAKA = new ContactPerson("Tanaka Hanako", "+81 6 1234 5678", "tanaka@kitahama.example");

  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Outreach outreach;
  @Autowired Journal journal;

  @Test
  void a_look_at_a_person_is_written_down_and_a_closed_door_is_not_opened() {
    var contact = contact(GIVEN, TANAKA);
    assertThat(contacts.person(contact, NGHE_AN)).isEmpty();
    assertThat(journal.of(contact.subject(), 5)).extracting("act").containsExactly("partners.contact.add");
    assertThat(contacts.person(contact, HAI_SON)).hasValue(TANAKA);
    assertThat(journal.of(contact.subject(), 1).getFirst()).satisfies(it -> {
      assertThat(it.act()).isEqualTo("journal.read");
      assertThat(it.after()).contains("partners.contact.person").doesNotContain("Tanaka");
    });
  }

  @Test
  void every_officer_sees_the_function_and_nobody_the_name_in_a_list() {
    contact(GIVEN, TANAKA);
    assertThat(contacts.of("PAR037", NGHE_AN)).singleElement().satisfies(it -> {
      assertThat(it.post().function()).isEqualTo("Trưởng văn phòng");
      assertThat(it.toString()).doesNotContain("Tanaka");
    });
    assertThat(contacts.of("PAR037", CONSULTED)).isEmpty();
  }

  @Test
  void sharing_opens_the_person_and_taking_consent_back_closes_it() {
    var id = contact(GIVEN, TANAKA).id();
    contacts.share(id, "LOC-40-NV", HAI_SON);
    assertThat(contacts.person(contacts.find(id, NGHE_AN).orElseThrow(), NGHE_AN)).hasValue(TANAKA);
    contacts.change(id, 1, new Post("Trưởng văn phòng", "", null, null), TANAKA,
        new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 6), "thư"), HAI_SON);
    assertThat(contacts.person(contacts.find(id, NGHE_AN).orElseThrow(), NGHE_AN)).isEmpty();
    assertThat(contacts.find(id, HAI_SON).orElseThrow().sharedWith()).isEmpty();
  }

  @Test
  void only_the_owner_shares_changes_and_erases() {
    var id = contact(GIVEN, TANAKA).id();
    assertThatThrownBy(() -> contacts.share(id, "LOC-40-NV", NGHE_AN)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> contacts.erase(id, MINISTRY)).isInstanceOf(Refusal.class);
    contacts.erase(id, HAI_SON);
    assertThat(contacts.find(id, HAI_SON)).isEmpty();
  }

  @Test
  void writing_is_an_interaction_that_other_bodies_see_without_its_words() {
    var contact = contact(GIVEN, TANAKA);
    outreach.write(letter(contact.id(), Set.of()), HAI_SON);
    assertThat(interactions.of("PAR037", HAI_SON, 9)).singleElement().satisfies(it -> assertThat(it.title()).isEqualTo("Đề nghị gặp"));
    assertThat(interactions.of("PAR037", MINISTRY, 9)).singleElement().satisfies(it -> assertThat(it.open()).isTrue());
    assertThat(interactions.of("PAR037", NGHE_AN, 9)).singleElement().satisfies(it -> {
      assertThat(it.open()).isFalse();
      assertThat(it.title() + it.summary() + it.byName()).isEmpty();
      assertThat(it.bodyName()).isEqualTo(HAI_SON.bodyName());
    });
    assertThat(interactions.of("PAR037", CONSULTED, 9)).isEmpty();
    assertThat(journal.of(new vn.donghanh.Subject("partners", "PAR037"), 1).getFirst().act()).isEqualTo("partners.write");
  }

  @Test
  void nobody_writes_to_a_partner_that_is_to_be_left_alone() {
    var contact = contact(GIVEN, TANAKA);
    refused("partners.not-to-approach", letter(contact.id(), Set.of("PAR037")));
    assertThat(interactions.of("PAR037", HAI_SON, 9)).isEmpty();
  }

  @Test
  void nobody_writes_to_a_person_who_left_or_took_consent_back_or_has_no_mail() {
    var left = contacts.add("PAR037", new Post("Trưởng văn phòng", "", null, LocalDate.of(2026, 1, 5)), TANAKA, GIVEN, true, HAI_SON);
    refused("partners.contact-left", letter(left.id(), Set.of()));
    var withdrawn = contact(new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 5), "thư"), TANAKA);
    refused("partners.consent-withdrawn", letter(withdrawn.id(), Set.of()));
    refused("partners.no-mail", letter(contact(GIVEN, new ContactPerson("Tanaka Hanako", "", "")).id(), Set.of()));
  }

  @Test
  void a_contact_of_another_partner_or_of_another_body_is_not_written_to() {
    var contact = contact(GIVEN, TANAKA);
    refused("partners.not-yours", new Letter("PAR038", contact.id(), "Đề nghị gặp", "Kính gửi", Set.of()));
    assertThatThrownBy(() -> outreach.write(letter(contact.id(), Set.of()), NGHE_AN)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_letter_has_a_title_on_one_line_and_a_text() {
    PartnerTests.refused("title", () -> new Letter("PAR037", 1, "a\nBcc: b", "x", Set.of()));
    PartnerTests.refused("text", () -> new Letter("PAR037", 1, "a", " ", Set.of()));
  }

  @Test
  void a_touch_is_noted_on_a_day_that_was() {
    interactions.note("PAR037", Interaction.Kind.MEETING, LocalDate.of(2026, 1, 5), "Gặp tại Vinh", "", HAI_SON);
    assertThat(interactions.of("PAR037", HAI_SON, 9)).extracting(Interaction::kind).containsExactly(Interaction.Kind.MEETING);
    PartnerTests.refused("on", () -> interactions.note("PAR037", Interaction.Kind.CALL, LocalDate.of(2026, 1, 7), "x", "", HAI_SON));
  }

  private Contact contact(Consent consent, ContactPerson person) {
    return contacts.add("PAR037", new Post("Trưởng văn phòng", "Hà Nội", null, null), person, consent, true, HAI_SON);
  }

  private static Letter letter(long contact, Set<String> notToApproach) {
    return new Letter("PAR037", contact, "Đề nghị gặp", "Kính gửi Quý cơ quan", notToApproach);
  }

  private void refused(String key, Letter letter) {
    assertThatThrownBy(() -> outreach.write(letter, HAI_SON))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
