package vn.donghanh.registries.partners;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.ContactTests.GIVEN;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.world.WholeHouse;

/// Two who act on one partner at the same moment: committed, so it cleans up behind itself.
@WholeHouse
class OutreachAtOnceTests {
  private static final String PARTNER = "PAR040";
  private static final ContactPerson TANAKA = new ContactPerson("Tanaka Hanako", "", "tanaka@kitahama.example");
  private static final Post POST = new Post("Trưởng văn phòng", "", null, null);

  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Outreach outreach;
  @Autowired TransactionTemplate transaction;
  @Autowired JavaMailSenderImpl server;
  @Autowired DSLContext sql;

  @BeforeEach
  void nameAServer() {
    server.setHost("127.0.0.1");
  }

  @AfterEach
  void cleanUp() {
    server.setHost(null);
    sql.execute("delete from partners.interaction where partner = ?", PARTNER);
    sql.execute("delete from partners.contact where partner = ?", PARTNER);
    sql.execute("delete from journal.mail where letter is not null");
    sql.execute("delete from journal.letter");
  }

  @Test
  void the_second_of_two_bodies_that_write_at_the_same_moment_is_told_of_the_first() {
    var first = letter(contact(HAI_SON), "");
    var second = letter(contact(NGHE_AN), "");
    var refused = whileHeld(() -> outreach.write(first, HAI_SON), () -> outreach.write(second, NGHE_AN));
    refusedWith("partners.see-who-is-in-contact", refused);
    var before = outreach.before(second.approach(), NGHE_AN);
    assertThat(before.others()).singleElement().satisfies(it -> assertThat(it.bodyName()).isEqualTo(HAI_SON.bodyName()));
    assertThat(outreach.write(letter(second.contact(), before.mark()), NGHE_AN)).isTrue();
    assertThat(interactions.of(PARTNER, HAI_SON, 9)).hasSize(2);
  }

  @Test
  void nobody_writes_to_a_person_who_takes_consent_back_at_the_same_moment() {
    var contact = contact(HAI_SON);
    var withdrawn = new Consent(Consent.State.WITHDRAWN, LocalDate.of(2026, 1, 6), "thư");
    var refused = whileHeld(() -> {
      contacts.change(contact, 1, POST, TANAKA, withdrawn, HAI_SON);
      return true;
    }, () -> outreach.write(letter(contact, ""), HAI_SON));
    refusedWith("partners.consent-withdrawn", refused);
    assertThat(interactions.of(PARTNER, HAI_SON, 9)).isEmpty();
  }

  @Test
  void a_person_who_is_erased_while_a_letter_is_written_is_not_written_to() {
    var contact = contact(HAI_SON);
    var letter = letter(contact, "");
    var erased = whileHeld(() -> outreach.write(letter, HAI_SON), () -> {
      contacts.erase(contact, HAI_SON);
      return true;
    });
    assertThat(erased).succeedsWithin(java.time.Duration.ofSeconds(10));
    assertThat(sql.fetchSingle("select name || email || state from journal.mail where letter = ?", letter.id()).get(0)).isEqualTo("EXPIRED");
    assertThat(interactions.of(PARTNER, HAI_SON, 9)).singleElement().satisfies(it -> assertThat(it.summary()).isEmpty());
  }

  /// Does the first and keeps its transaction open until the second has had time to run past it, and did not.
  private Future<Boolean> whileHeld(Supplier<Boolean> first, Supplier<Boolean> second) {
    return transaction.execute(_ -> {
      assertThat(first.get()).isTrue();
      var other = CompletableFuture.supplyAsync(second);
      assertThatThrownBy(() -> other.get(700, MILLISECONDS)).as("waits for the first").isInstanceOf(TimeoutException.class);
      return other;
    });
  }

  private static void refusedWith(String key, Future<Boolean> act) {
    assertThatThrownBy(() -> act.get(10, SECONDS)).isInstanceOf(ExecutionException.class).cause()
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private long contact(Actor owner) {
    return contacts.add(PARTNER, POST, TANAKA, GIVEN, true, owner).id();
  }

  private static Letter letter(long contact, String seen) {
    return new Letter(UUID.randomUUID(), PARTNER, contact, "Đề nghị gặp", "Kính gửi Quý cơ quan", null, seen);
  }
}
