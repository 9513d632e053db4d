package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.ContactTests.GIVEN;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class OutreachTests {
  private static final ContactPerson TANAKA = new ContactPerson("Tanaka Hanako", "+81 6 1234 5678", "tanaka@kitahama.example");

  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Outreach outreach;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired JavaMailSenderImpl server;
  @Autowired MovableClock clock;

  /// Letters are posted here and never leave: each test is rolled back.
  @BeforeEach
  void nameAServer() {
    server.setHost("127.0.0.1");
  }

  @AfterEach
  void forgetTheServer() {
    server.setHost(null);
    clock.moveTo(MovableClock.START);
  }

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
    outreach.write(letter(contact.id()), HAI_SON);
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
  void a_letter_sent_twice_is_one_letter() {
    var letter = letter(contact(GIVEN, TANAKA).id());
    assertThat(outreach.write(letter, HAI_SON)).isTrue();
    assertThat(outreach.write(letter, HAI_SON)).isFalse();
    assertThat(interactions.of("PAR037", HAI_SON, 9)).hasSize(1);
    assertThat(sql.fetchCount(DSL.table("journal.mail"), DSL.condition("letter = ?", letter.id()))).isOne();
  }

  @Test
  void a_letter_of_another_body_is_not_taken_for_ones_own() {
    var id = contact(GIVEN, TANAKA).id();
    contacts.share(id, "LOC-40-NV", HAI_SON);
    var letter = letter(id);
    outreach.write(letter, HAI_SON);
    refusedFor(NGHE_AN, "partners.not-yours", seen(letter, NGHE_AN));
  }

  @Test
  void who_has_not_seen_the_others_does_not_write() {
    var id = contact(GIVEN, TANAKA).id();
    interactions.note("PAR037", Interaction.Kind.MEETING, LocalDate.of(2025, 12, 20), "Gặp ở Tokyo", "", NGHE_AN);
    refused("partners.see-who-is-in-contact", letter(id));
    var looked = seen(letter(id), HAI_SON);
    interactions.note("PAR037", Interaction.Kind.CALL, LocalDate.of(2026, 1, 6), "Gọi lại", "", MINISTRY);
    refused("partners.see-who-is-in-contact", looked);
    assertThat(outreach.write(seen(looked, HAI_SON), HAI_SON)).isTrue();
  }

  @Test
  void others_are_in_contact_for_ninety_days_and_their_words_stay_theirs() {
    interactions.note("PAR037", Interaction.Kind.MEETING, LocalDate.of(2025, 10, 8), "Gặp ở Tokyo", "", NGHE_AN);
    interactions.note("PAR037", Interaction.Kind.MEETING, LocalDate.of(2025, 10, 7), "Trước đó", "", MINISTRY);
    interactions.note("PAR037", Interaction.Kind.CALL, LocalDate.of(2026, 1, 5), "Của ta", "", HAI_SON);
    var before = outreach.before(new Approach("PAR037", null), HAI_SON);
    assertThat(before.days()).isEqualTo(90);
    assertThat(before.standard()).isTrue();
    assertThat(before.others()).singleElement().satisfies(it -> {
      assertThat(it.bodyName()).isEqualTo(NGHE_AN.bodyName());
      assertThat(it.title()).isEmpty();
    });
    assertThat(before.ours()).singleElement().satisfies(it -> assertThat(it.title()).isEqualTo("Của ta"));
    assertThat(outreach.before(new Approach("PAR037", null), CONSULTED).others()).isEmpty();
  }

  @Test
  void without_a_mail_server_nothing_is_written_and_nothing_noted() {
    var contact = contact(GIVEN, TANAKA);
    server.setHost(null);
    refused("journal.postman.no-server", letter(contact.id()));
    assertThat(interactions.of("PAR037", HAI_SON, 9)).isEmpty();
  }

  @Test
  void only_a_contact_that_is_open_and_has_an_address_is_offered() {
    var open = contact(GIVEN, TANAKA);
    contact(GIVEN, new ContactPerson("Sato Ken", "", ""));
    contact(new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 5), "thư"), TANAKA);
    contacts.add("PAR037", new Post("Trưởng văn phòng", "", null, LocalDate.of(2026, 1, 5)), TANAKA, GIVEN, true, HAI_SON);
    assertThat(outreach.reachable("PAR037", HAI_SON)).extracting(Contact::id).containsExactly(open.id());
    assertThat(outreach.reachable("PAR037", NGHE_AN)).isEmpty();
    assertThat(outreach.reachable("PAR037", CONSULTED)).isEmpty();
  }

  @Test
  void who_is_erased_is_forgotten_by_the_mail_too() {
    var id = contact(GIVEN, TANAKA).id();
    var letter = letter(id);
    outreach.write(letter, HAI_SON);
    contacts.erase(id, HAI_SON);
    assertThat(sql.fetchSingle("select name || email || state from journal.mail where letter = ?", letter.id()).get(0)).isEqualTo("EXPIRED");
    assertThat(sql.fetchSingle("select title || text from journal.letter where id = ?", letter.id()).get(0)).isEqualTo("");
  }

  @Test
  void who_is_erased_is_forgotten_by_what_was_written_and_never_was_in_the_journal() {
    var id = contact(GIVEN, TANAKA).id();
    outreach.write(new Letter(UUID.randomUUID(), "PAR037", id, "Mời bà Tanaka", "Kính gửi bà Tanaka Hanako", null, ""), HAI_SON);
    contacts.erase(id, HAI_SON);
    assertThat(interactions.of("PAR037", HAI_SON, 9)).singleElement().satisfies(it -> {
      assertThat(it.kind()).isEqualTo(Interaction.Kind.MESSAGE);
      assertThat(it.title() + it.summary()).isEmpty();
    });
    assertThat(journal.of(new vn.donghanh.Subject("partners", "PAR037"), 9)).extracting("act").contains("partners.write");
    assertThat(journal.of(new vn.donghanh.Subject("partners", "PAR037"), 9).toString()).doesNotContain("Tanaka");
  }

  @Test
  void a_letter_that_waits_does_not_leave_once_consent_is_taken_back() {
    var id = contact(GIVEN, TANAKA).id();
    var letter = letter(id);
    outreach.write(letter, HAI_SON);
    contacts.change(id, 1, new Post("Trưởng văn phòng", "", null, null), TANAKA,
        new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 6), "thư"), HAI_SON);
    assertThat(sql.fetchSingle("select name || email || state from journal.mail where letter = ?", letter.id()).get(0)).isEqualTo("EXPIRED");
    assertThat(interactions.of("PAR037", HAI_SON, 9)).singleElement().satisfies(it -> assertThat(it.summary()).isEqualTo("Kính gửi Quý cơ quan"));
  }

  @Test
  void one_person_writes_at_most_thirty_letters_an_hour() {
    var id = contact(GIVEN, TANAKA).id();
    for (int count = 0; count < 30; count++) {
      outreach.write(letter(id), HAI_SON);
    }
    refused("journal.too-many-letters", letter(id));
    clock.advance(Duration.ofHours(2));
    assertThat(outreach.write(letter(id), HAI_SON)).isTrue();
  }

  @Test
  void nobody_writes_to_a_person_who_left_or_took_consent_back_or_has_no_mail() {
    var left = contacts.add("PAR037", new Post("Trưởng văn phòng", "", null, LocalDate.of(2026, 1, 5)), TANAKA, GIVEN, true, HAI_SON);
    refused("partners.contact-left", letter(left.id()));
    var withdrawn = contact(new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 5), "thư"), TANAKA);
    refused("partners.consent-withdrawn", letter(withdrawn.id()));
    refused("partners.no-mail", letter(contact(GIVEN, new ContactPerson("Tanaka Hanako", "", "")).id()));
  }

  @Test
  void a_contact_of_another_partner_or_of_another_body_is_not_written_to() {
    var contact = contact(GIVEN, TANAKA);
    refused("partners.not-yours", new Letter(UUID.randomUUID(), "PAR038", contact.id(), "Đề nghị gặp", "Kính gửi", null, ""));
    assertThatThrownBy(() -> outreach.write(letter(contact.id()), NGHE_AN)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_letter_has_a_title_on_one_line_and_a_text() {
    PartnerTests.refused("title", () -> new Letter(UUID.randomUUID(), "PAR037", 1, "a\nBcc: b", "x", null, ""));
    PartnerTests.refused("text", () -> new Letter(UUID.randomUUID(), "PAR037", 1, "a", " ", null, ""));
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

  private static Letter letter(long contact) {
    return new Letter(UUID.randomUUID(), "PAR037", contact, "Đề nghị gặp", "Kính gửi Quý cơ quan", null, "");
  }

  private Letter seen(Letter letter, Actor writer) {
    return new Letter(letter.id(), letter.partner(), letter.contact(), letter.title(), letter.text(), null,
        outreach.before(letter.approach(), writer).mark());
  }

  private void refused(String key, Letter letter) {
    refusedFor(HAI_SON, key, letter);
  }

  private void refusedFor(Actor writer, String key, Letter letter) {
    assertThatThrownBy(() -> outreach.write(letter, writer))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
