package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.LETTER;
import static vn.donghanh.foundation.journal.db.Tables.MAIL;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;

/// Thư tín: letters that a person writes to somebody outside. They leave through the same outbox as notices, once or not
/// at all; whoever keeps the mail moving sees neither their words nor where they go.
@Component
public class Correspondence {
  /// Letters of one person in an hour: who writes more is not writing letters.
  static final int MOST_AN_HOUR = 30;

  private final DSLContext sql;
  private final Outbox outbox;
  private final Postman postman;
  private final ObjectProvider<AddressBook> addresses;
  private final Today today;

  Correspondence(DSLContext sql, Outbox outbox, Postman postman, ObjectProvider<AddressBook> addresses, Today today) {
    this.sql = sql;
    this.outbox = outbox;
    this.postman = postman;
    this.addresses = addresses;
    this.today = today;
  }

  /// Whether a letter that is posted now can leave.
  public boolean ready() {
    return postman.readiness() == Postman.Readiness.READY;
  }

  /// The message key that says so, or why not.
  public String readiness() {
    return postman.readiness().key();
  }

  /// Where the answer to a letter of this person goes.
  @Transactional(readOnly = true)
  public Optional<Address> answersTo(Actor writer) {
    var account = writer.account();
    var book = addresses.getIfAvailable();
    return account == null || book == null ? Optional.empty() : book.of(new Recipient.Account(account)).stream().findFirst();
  }

  /// Posts a letter in the transaction of the act it belongs to: nothing leaves before that is done.
  ///
  /// @param id    made with the form
  /// @param title on one line, at most 150 characters
  /// @return false when this letter was posted before; then nothing happens
  /// @throws Refusal when no mail can leave, when the title breaks its line or turns the direction of writing, or when this person has written too many letters within the hour
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean post(UUID id, Address to, String title, String text, Actor writer) {
    if (!ready()) {
      throw new Refusal(readiness());
    }
    if (!OneLine.is(title)) {
      throw Refusal.at("title", "journal.not-one-line");
    }
    var fresh = sql.insertInto(LETTER)
        .set(LETTER.ID, id).set(LETTER.AT, today.now().atOffset(ZoneOffset.UTC)).set(LETTER.TITLE, title).set(LETTER.TEXT, text)
        .set(LETTER.ACCOUNT, writer.account()).set(LETTER.WRITER, writer.name()).set(LETTER.BODY, writer.bodyName())
        .set(LETTER.REPLY_TO, answersTo(writer).map(Address::email).orElse(""))
        .onConflictDoNothing().execute() == 1;
    if (fresh) {
      refuseFlood(writer);
      outbox.queue(id, to);
    }
    return fresh;
  }

  /// How these letters stand.
  @Transactional(readOnly = true)
  public Map<UUID, MailState> states(Collection<UUID> letters) {
    return letters.isEmpty() ? Map.of() : sql.select(MAIL.LETTER, MAIL.STATE).from(MAIL).where(MAIL.LETTER.in(letters))
        .fetchMap(row -> row.value1(), row -> MailState.valueOf(row.value2()));
  }

  /// Thu hồi: what has not left does not leave; the words stay with who wrote them.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recall(Collection<UUID> letters) {
    outbox.recall(letters);
  }

  /// Quên: nothing of to whom and what stays; what has not left does not leave.
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<UUID> letters) {
    outbox.forget(letters);
    sql.update(LETTER).set(LETTER.TITLE, "").set(LETTER.TEXT, "").where(LETTER.ID.in(letters)).execute();
  }

  /// The words of a letter, signed with who writes for whom.
  @Transactional(readOnly = true)
  Letter words(UUID id) {
    var row = sql.fetchSingle(LETTER, LETTER.ID.eq(id));
    var replyTo = row.getReplyTo().isEmpty() ? null : new Address(row.getWriter(), row.getReplyTo());
    return new Letter(row.getTitle(), row.getText() + "\n\n-- \n" + row.getWriter() + "\n" + row.getBody() + "\n",
        new Letter.Sender(row.getBody(), replyTo));
  }

  private void refuseFlood(Actor writer) {
    if (writer.account() != null && sql.fetchCount(LETTER, LETTER.ACCOUNT.eq(writer.account()),
        LETTER.AT.gt(today.now().atOffset(ZoneOffset.UTC).minus(Duration.ofHours(1)))) > MOST_AN_HOUR) {
      throw new Refusal("journal.too-many-letters", MOST_AN_HOUR);
    }
  }
}
