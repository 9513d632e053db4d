package vn.donghanh.foundation.journal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.donghanh.foundation.journal.MailState.DIGESTED;
import static vn.donghanh.foundation.journal.MailState.EXPIRED;
import static vn.donghanh.foundation.journal.MailState.FAILED;
import static vn.donghanh.foundation.journal.MailState.HELD;
import static vn.donghanh.foundation.journal.MailState.SENDING;
import static vn.donghanh.foundation.journal.MailState.SENT;
import static vn.donghanh.foundation.journal.MailState.UNCERTAIN;
import static vn.donghanh.foundation.journal.MailState.WAITING;
import static vn.donghanh.foundation.journal.db.Tables.MAIL;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.db.tables.records.MailRecord;

/// Hộp thư đi: every mail from the moment it is queued, in the transaction of its notice, until its end is known.
/// A mail is marked as being sent before it is sent; whoever finds such a mark that is too old calls it uncertain
/// and does not send again. So a node that dies may leave a mail unsent, never sent twice.
@Component
class Outbox {
  static final int MOST_AN_HOUR = 20;
  static final Duration LEASE = Duration.ofMinutes(10);
  static final Duration WORTH_SENDING = Duration.ofDays(7);
  private static final int MOST_ATTEMPTS = 12;
  private static final Duration HOUR = Duration.ofHours(1);
  /// Counting a recipient's mails and claiming one more is one step for all nodes.
  private static final long CLAIMING = 2026002;

  private final DSLContext sql;
  private final Today today;
  private final String domain;

  Outbox(DSLContext sql, Today today, @Value("${donghanh.mail.from:" + Postman.FROM + "}") String from) {
    this.sql = sql;
    this.today = today;
    this.domain = new Address("", from).domain();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void queue(long notice, Collection<Address> recipients) {
    recipients.forEach(to -> newMail(to).set(MAIL.NOTICE, notice).execute());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void queue(UUID letter, Address to) {
    newMail(to).set(MAIL.LETTER, letter).execute();
  }

  /// Takes the addressees out of the mails of these letters; what has not left does not leave.
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<UUID> letters) {
    to(EXPIRED).where(MAIL.LETTER.in(letters), MAIL.STATE.eq(WAITING.name())).execute();
    sql.update(MAIL).set(MAIL.NAME, "").set(MAIL.EMAIL, "").set(MAIL.ERROR, "").where(MAIL.LETTER.in(letters)).execute();
  }

  /// Takes back what has not arrived of these letters, and keeps the addressees of the others; nobody sends it again.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recall(Collection<UUID> letters) {
    to(EXPIRED).where(MAIL.LETTER.in(letters), MAIL.STATE.eq(WAITING.name())).execute();
    sql.update(MAIL).set(MAIL.NAME, "").set(MAIL.EMAIL, "").where(MAIL.LETTER.in(letters), MAIL.STATE.ne(SENT.name())).execute();
  }

  /// The next mail that is due, marked as being sent before this returns; nothing when there is none.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Mail> claim() {
    sql.execute("select pg_advisory_xact_lock(?)", CLAIMING);
    while (true) {
      var next = sql.selectFrom(MAIL).where(MAIL.STATE.eq(WAITING.name()), MAIL.NEXT_AT.le(now()))
          .orderBy(MAIL.NEXT_AT, MAIL.ID).limit(1).forUpdate().skipLocked().fetchOne();
      if (next == null) {
        return Optional.empty();
      }
      if (next.getNotice() != null && recent(next.getEmail()) >= MOST_AN_HOUR) {
        to(HELD).set(MAIL.HELD_AT, now()).where(MAIL.ID.eq(next.getId())).execute();
      } else {
        return Optional.of(marked(next));
      }
    }
  }

  /// Writes how an attempt ended. Only who claimed it last may say so, also when it was called uncertain in between.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void ended(Mail mail, Mail.Outcome outcome) {
    var update = switch (outcome) {
      case Mail.Outcome.Sent _ -> to(SENT).set(MAIL.SENT_AT, now()).set(MAIL.ERROR, "");
      case Mail.Outcome.Again again -> mail.attempts() >= MOST_ATTEMPTS ? to(FAILED).set(MAIL.ERROR, again.why())
          : to(WAITING).set(MAIL.ERROR, again.why()).set(MAIL.NEXT_AT, now().plus(mail.pause()));
      case Mail.Outcome.Never never -> to(FAILED).set(MAIL.ERROR, never.why());
      case Mail.Outcome.Unknown unknown -> to(UNCERTAIN).set(MAIL.ERROR, unknown.why());
    };
    update.where(MAIL.ID.eq(mail.id()), MAIL.CLAIM.eq(mail.claim()), MAIL.STATE.in(SENDING.name(), UNCERTAIN.name())).execute();
    // Forgotten while it was being sent: there is nobody left to try again for.
    to(EXPIRED).where(MAIL.ID.eq(mail.id()), MAIL.STATE.eq(WAITING.name()), MAIL.EMAIL.eq("")).execute();
  }

  /// Mails whose sender has not been heard of for too long become uncertain.
  @Transactional
  public int giveUpLost() {
    return to(UNCERTAIN).where(MAIL.STATE.eq(SENDING.name()), MAIL.CLAIMED_AT.lt(now().minus(LEASE))).execute();
  }

  /// Mails that found no way out for a week are old news.
  @Transactional
  public int expire() {
    return to(EXPIRED).where(MAIL.STATE.in(WAITING.name(), HELD.name()), MAIL.QUEUED_AT.lt(now().minus(WORTH_SENDING))).execute();
  }

  /// One digest for each recipient whose held mails have waited an hour; at most one digest an hour.
  @Transactional
  public int digest() {
    var due = sql.select(MAIL.EMAIL, min(MAIL.NAME)).from(MAIL).where(MAIL.STATE.eq(HELD.name()))
        .groupBy(MAIL.EMAIL).having(min(MAIL.HELD_AT).le(now().minus(HOUR))).fetch();
    due.forEach(recipient -> {
      var digest = newMail(new Address(recipient.value2(), recipient.value1())).returning(MAIL.ID).fetchSingle(MAIL.ID);
      to(DIGESTED).set(MAIL.DIGEST, digest)
          .where(MAIL.STATE.eq(HELD.name()), MAIL.EMAIL.eq(recipient.value1())).execute();
    });
    return due.size();
  }

  /// Sends once more what is uncertain, failed or expired, because a person decided so.
  @Transactional
  public boolean again(long id) {
    return to(WAITING).set(MAIL.NEXT_AT, now()).set(MAIL.QUEUED_AT, now()).set(MAIL.ATTEMPTS, 0)
        .set(MAIL.CLAIM, (UUID) null).set(MAIL.ERROR, "")
        .where(MAIL.ID.eq(id), MAIL.EMAIL.ne(""), MAIL.STATE.in(UNCERTAIN.name(), FAILED.name(), EXPIRED.name())).execute() == 1;
  }

  /// Takes an uncertain mail for sent, because a person found out.
  @Transactional
  public boolean arrived(long id) {
    return to(SENT).where(MAIL.ID.eq(id), MAIL.STATE.eq(UNCERTAIN.name())).execute() == 1;
  }

  Map<MailState, Integer> counts() {
    return sql.select(MAIL.STATE, count()).from(MAIL).groupBy(MAIL.STATE)
        .fetchMap(row -> MailState.valueOf(row.value1()), row -> row.value2());
  }

  List<OutboxRow> page(@Nullable MailState state, @Nullable Long before, int most) {
    return sql.selectFrom(MAIL)
        .where(state == null ? noCondition() : MAIL.STATE.eq(state.name()), before == null ? noCondition() : MAIL.ID.lt(before))
        .orderBy(MAIL.ID.desc()).limit(most)
        .fetch(Outbox::row);
  }

  /// Where a letter goes is personal data of somebody outside; a mail server likes to repeat it.
  private static OutboxRow row(MailRecord row) {
    var sentAt = row.getSentAt() == null ? null : row.getSentAt().toInstant();
    var state = MailState.valueOf(row.getState());
    return row.getLetter() == null
        ? new OutboxRow(row.getId(), row.getName(), row.getEmail(), row.getNotice() == null ? OutboxRow.Kind.DIGEST : OutboxRow.Kind.NOTICE,
            state, row.getQueuedAt().toInstant(), row.getAttempts(), sentAt, row.getError())
        : new OutboxRow(row.getId(), "", "", OutboxRow.Kind.LETTER, state, row.getQueuedAt().toInstant(), row.getAttempts(), sentAt,
            row.getError().replaceAll("\\S*@\\S*", "…"));
  }

  private org.jooq.InsertSetMoreStep<MailRecord> newMail(Address to) {
    return sql.insertInto(MAIL)
        .set(MAIL.MESSAGE_ID, "<" + UUID.randomUUID() + "@" + domain + ">")
        .set(MAIL.NAME, to.name())
        .set(MAIL.EMAIL, to.email())
        .set(MAIL.STATE, WAITING.name())
        .set(MAIL.QUEUED_AT, now())
        .set(MAIL.NEXT_AT, now());
  }

  private Mail marked(MailRecord next) {
    var mail = new Mail(next.getId(), next.getMessageId(), new Address(next.getName(), next.getEmail()),
        UUID.randomUUID(), next.getAttempts() + 1, next.getLetter());
    to(SENDING).set(MAIL.CLAIM, mail.claim()).set(MAIL.CLAIMED_AT, now()).set(MAIL.ATTEMPTS, mail.attempts())
        .where(MAIL.ID.eq(mail.id())).execute();
    return mail;
  }

  private int recent(String email) {
    return sql.fetchSingle(select(count()).from(MAIL).where(MAIL.EMAIL.eq(email), MAIL.CLAIMED_AT.gt(now().minus(HOUR)),
        MAIL.STATE.in(SENDING.name(), SENT.name(), UNCERTAIN.name()))).value1();
  }

  private UpdateSetMoreStep<MailRecord> to(MailState state) {
    return sql.update(MAIL).set(MAIL.STATE, state.name());
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }
}
