package vn.donghanh.foundation.journal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static vn.donghanh.foundation.journal.db.Tables.MAIL;
import static vn.donghanh.foundation.journal.db.Tables.NOTICE;
import static vn.donghanh.foundation.journal.db.Tables.NOTICE_READ;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;

/// Các thông báo: tells bodies and people what happened, in the transaction in which it happens, and keeps what each
/// reader has read. Whoever acted is not told of it themselves.
@Component
public class Notices {
  static final int MOST_AN_HOUR = 500;

  private final DSLContext sql;
  private final Words words;
  private final Today today;
  private final Outbox outbox;
  private final ObjectProvider<AddressBook> addresses;

  Notices(DSLContext sql, Words words, Today today, Outbox outbox, ObjectProvider<AddressBook> addresses) {
    this.sql = sql;
    this.words = words;
    this.today = today;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  /// Tells a body or a person, and queues the mail for those who want it. Nothing leaves before the transaction is done.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Notice notice) {
    refuseFlood(notice.by());
    var id = sql.insertInto(NOTICE)
        .set(NOTICE.AT, now())
        .set(NOTICE.BODY, notice.to() instanceof Recipient.Body body ? body.id() : null)
        .set(NOTICE.ACCOUNT, notice.to() instanceof Recipient.Account account ? account.id() : null)
        .set(NOTICE.KEY, notice.key())
        .set(NOTICE.ARGUMENTS, words.kept(notice.arguments()))
        .set(NOTICE.MODULE, notice.subject().module())
        .set(NOTICE.RECORD, notice.subject().id())
        .set(NOTICE.LINK, notice.link())
        .set(NOTICE.BY_ACCOUNT, notice.by().account())
        .returning(NOTICE.ID).fetchSingle(NOTICE.ID);
    addresses.ifAvailable(book -> outbox.queue(id, mailboxes(book, notice)));
  }

  /// How many this person has not read, under the hat they wear.
  @Transactional(readOnly = true)
  public int unread(Actor actor) {
    return sql.fetchCount(NOTICE, mine(actor), unreadBy(actor));
  }

  /// A page of this person's notices, newest first: those before the notice `before`, all of them from the newest
  /// when it is null.
  @Transactional(readOnly = true)
  public List<Told> page(Actor actor, boolean unreadOnly, @Nullable Long before, int most) {
    return sql.select(NOTICE.asterisk(), field(unreadBy(actor)).as("unread")).from(NOTICE)
        .where(mine(actor), unreadOnly ? unreadBy(actor) : noCondition(),
            before == null ? noCondition() : NOTICE.ID.lt(before))
        .orderBy(NOTICE.ID.desc()).limit(most)
        .fetch(row -> new Told(row.get(NOTICE.ID), row.get(NOTICE.AT).toInstant(), row.get(NOTICE.KEY),
            row.get(NOTICE.ARGUMENTS), new Subject(row.get(NOTICE.MODULE), row.get(NOTICE.RECORD)),
            row.get(NOTICE.LINK), row.get("unread", Boolean.class)));
  }

  /// Marks one notice as read and says where it leads; nothing when it is not this person's.
  @Transactional
  public Optional<String> open(Actor actor, long id) {
    var link = sql.select(NOTICE.LINK).from(NOTICE).where(mine(actor), NOTICE.ID.eq(id)).fetchOptional(NOTICE.LINK);
    link.ifPresent(_ -> markRead(actor, NOTICE.ID.eq(id)));
    return link;
  }

  /// Marks everything up to and including one notice as read.
  @Transactional
  public int readUpTo(Actor actor, long id) {
    return markRead(actor, NOTICE.ID.le(id));
  }

  /// What a mail tells: one line for the mail of one notice, all lines of a digest.
  @Transactional(readOnly = true)
  List<Told> of(Mail mail) {
    return sql.select(NOTICE.asterisk()).from(MAIL).join(NOTICE).on(NOTICE.ID.eq(MAIL.NOTICE))
        .where(MAIL.ID.eq(mail.id()).or(MAIL.DIGEST.eq(mail.id())))
        .orderBy(NOTICE.ID)
        .fetch(row -> new Told(row.get(NOTICE.ID), row.get(NOTICE.AT).toInstant(), row.get(NOTICE.KEY),
            row.get(NOTICE.ARGUMENTS), new Subject(row.get(NOTICE.MODULE), row.get(NOTICE.RECORD)),
            row.get(NOTICE.LINK), false));
  }

  private void refuseFlood(Actor by) {
    if (by.account() != null && sql.fetchCount(NOTICE, NOTICE.BY_ACCOUNT.eq(by.account()),
        NOTICE.AT.gt(now().minus(Duration.ofHours(1)))) >= MOST_AN_HOUR) {
      throw new Refusal("journal.too-many-notices", MOST_AN_HOUR);
    }
  }

  private static Set<Address> mailboxes(AddressBook book, Notice notice) {
    var all = new LinkedHashSet<>(book.of(notice.to()));
    if (notice.by().account() != null && notice.to() instanceof Recipient.Body) {
      book.of(new Recipient.Account(notice.by().account())).forEach(all::remove);
    }
    return all;
  }

  private int markRead(Actor actor, Condition which) {
    return sql.insertInto(NOTICE_READ, NOTICE_READ.NOTICE, NOTICE_READ.ACCOUNT, NOTICE_READ.AT)
        .select(sql.select(NOTICE.ID, value(actor.account()), org.jooq.impl.DSL.val(now())).from(NOTICE)
            .where(mine(actor), which, unreadBy(actor)))
        .onConflictDoNothing().execute();
  }

  private static Condition mine(Actor actor) {
    var others = NOTICE.BY_ACCOUNT.isDistinctFrom(actor.account());
    var ours = NOTICE.BODY.eq(value(actor.body())).and(actor.business() ? noCondition() : NOTICE.MODULE.in("identity", "journal"));
    return NOTICE.ACCOUNT.eq(value(actor.account())).or(ours.and(others));
  }

  private static Condition unreadBy(Actor actor) {
    return exists(selectOne().from(NOTICE_READ)
        .where(NOTICE_READ.NOTICE.eq(NOTICE.ID), NOTICE_READ.ACCOUNT.eq(value(actor.account())))).not();
  }

  private static Field<String> value(@Nullable String text) {
    return org.jooq.impl.DSL.val(text, String.class);
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }
}
