package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.ENTRY;
import static vn.donghanh.foundation.journal.db.Tables.LINK;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.db.tables.records.EntryRecord;

/// Nhật ký: who did what to which record, when, before and after; and the thread that links records.
/// Called in the transaction of the change itself, so that neither exists without the other.
@Component
public class Journal {
  private final DSLContext sql;
  private final JsonMapper json;
  private final Today today;
  private final Origin origin;

  Journal(DSLContext sql, JsonMapper json, Today today, Origin origin) {
    this.origin = origin;
    this.sql = sql;
    this.json = json;
    this.today = today;
  }

  /// One act on one record, with the fields that it changed.
  public record Deed(String act, Subject subject, Map<String, ?> before, Map<String, ?> after) {}

  /// Records one act, such as `needs.send`; `before` and `after` hold only the fields that changed.
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Actor actor, String act, Subject subject, Map<String, ?> before, Map<String, ?> after) {
    row(actor, new Deed(act, subject, before, after)).insert();
  }

  /// Records many acts of one person at once, in their order.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(Actor actor, Collection<Deed> deeds) {
    sql.batchInsert(deeds.stream().map(deed -> row(actor, deed)).toList()).execute();
  }

  /// Records one act that changed no field worth keeping apart.
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Actor actor, String act, Subject subject) {
    record(actor, act, subject, Map.of(), Map.of());
  }

  /// Records that a restricted field was shown, before it is shown. Joins the caller's transaction where there is one,
  /// so that one must not be read-only.
  ///
  /// @param field a message key for the field, such as `partners.field.phone`
  @Transactional
  public void read(Actor actor, Subject subject, String field) {
    record(actor, "journal.read", subject, Map.of(), Map.of("field", field));
  }

  /// Nối mạch: `after` came out of `before`; `how` is a message key such as `needs.link.answered`. Said twice, kept once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void link(Subject before, Subject after, String how) {
    sql.insertInto(LINK)
        .set(LINK.BEFORE_MODULE, before.module())
        .set(LINK.BEFORE_RECORD, before.id())
        .set(LINK.AFTER_MODULE, after.module())
        .set(LINK.AFTER_RECORD, after.id())
        .set(LINK.HOW, how)
        .set(LINK.AT, today.now().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /// The newest acts on a record, newest first.
  @Transactional(readOnly = true)
  public List<Entry> of(Subject subject, int most) {
    try (Stream<Entry> entries = sql.selectFrom(ENTRY)
        .where(ENTRY.MODULE.eq(subject.module()), ENTRY.RECORD.eq(subject.id()))
        .orderBy(ENTRY.ID.desc()).limit(most)
        .fetchStream().map(row -> new Entry(row.getId(), row.getAt().toInstant(), row.getAccountName(),
            row.getBodyName(), row.getAct(), row.getBefore().data(), row.getAfter().data()))) {
      return entries.toList();
    }
  }

  /// Those of these records of a module that more was done to than these acts, or that hang on another record.
  @Transactional(readOnly = true)
  public Set<String> touched(String module, Collection<String> records, Collection<String> except) {
    var touched = new HashSet<>(sql.selectDistinct(ENTRY.RECORD).from(ENTRY)
        .where(ENTRY.MODULE.eq(module), ENTRY.RECORD.in(records), ENTRY.ACT.notIn(except)).fetch(ENTRY.RECORD));
    touched.addAll(sql.select(LINK.AFTER_RECORD).from(LINK).where(LINK.AFTER_MODULE.eq(module), LINK.AFTER_RECORD.in(records))
        .union(sql.select(LINK.BEFORE_RECORD).from(LINK).where(LINK.BEFORE_MODULE.eq(module), LINK.BEFORE_RECORD.in(records)))
        .fetch(LINK.AFTER_RECORD));
    return touched;
  }

  private EntryRecord row(Actor actor, Deed deed) {
    var row = sql.newRecord(ENTRY);
    row.setAt(today.now().atOffset(ZoneOffset.UTC));
    row.setAccount(actor.account());
    row.setAccountName(actor.name());
    row.setBody(actor.body());
    row.setBodyName(actor.bodyName());
    row.setSource(origin.address());
    row.setAct(deed.act());
    row.setModule(deed.subject().module());
    row.setRecord(deed.subject().id());
    row.setBefore(JSONB.valueOf(json.writeValueAsString(deed.before())));
    row.setAfter(JSONB.valueOf(json.writeValueAsString(deed.after())));
    return row;
  }
}
