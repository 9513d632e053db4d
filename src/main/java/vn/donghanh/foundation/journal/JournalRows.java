package vn.donghanh.foundation.journal;

import static org.jooq.impl.DSL.noCondition;
import static vn.donghanh.foundation.journal.db.Tables.ENTRY;
import static vn.donghanh.foundation.journal.db.Tables.SEAL;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;

/// Các dòng nhật ký: reads the journal for its auditors, page by page from the newest.
@Component
public class JournalRows {
  private static final int BATCH = 500;

  private final DSLContext sql;

  JournalRows(DSLContext sql) {
    this.sql = sql;
  }

  /// The newest rows that suit the filter before the entry `before`, all of them from the newest when it is null.
  @Transactional(readOnly = true)
  public List<JournalRow> page(JournalFilter filter, @Nullable Long before, int most) {
    return sql.select(ENTRY.asterisk(), SEAL.POSITION, SEAL.HASH).from(ENTRY).leftJoin(SEAL).on(SEAL.ENTRY.eq(ENTRY.ID))
        .where(suiting(filter), before == null ? noCondition() : ENTRY.ID.lt(before))
        .orderBy(ENTRY.ID.desc()).limit(most)
        .fetch(JournalRows::row);
  }

  /// Every row that suits the filter from the newest, at most `most`, batch by batch. Returns how many there were.
  public int each(JournalFilter filter, int most, Consumer<JournalRow> reader) {
    Long before = null;
    var read = 0;
    while (read < most) {
      var batch = page(filter, before, Math.min(BATCH, most - read));
      batch.forEach(reader);
      read += batch.size();
      if (batch.size() < BATCH) {
        return read;
      }
      before = batch.getLast().entry().id();
    }
    return read;
  }

  /// The acts that stand in the journal, for the list to choose from.
  @Transactional(readOnly = true)
  public List<String> acts() {
    // A loose walk over the index: the journal is long, its acts are few.
    return sql.fetch("""
        with recursive acts as (
          (select act from journal.entry order by act limit 1)
          union all
          select (select e.act from journal.entry e where e.act > acts.act order by e.act limit 1) from acts where acts.act is not null)
        select act from acts where act is not null""").getValues(0, String.class);
  }

  private static Condition suiting(JournalFilter filter) {
    Condition all = noCondition();
    if (filter.from() != null) {
      all = all.and(ENTRY.AT.ge(filter.from().atStartOfDay(Today.VIET_NAM).toOffsetDateTime()));
    }
    if (filter.to() != null) {
      all = all.and(ENTRY.AT.lt(filter.to().plusDays(1).atStartOfDay(Today.VIET_NAM).toOffsetDateTime()));
    }
    if (!filter.who().isEmpty()) {
      all = all.and(ENTRY.ACCOUNT.eq(filter.who()).or(ENTRY.ACCOUNT_NAME.containsIgnoreCase(filter.who())));
    }
    return all.and(equal(filter.body(), ENTRY.BODY)).and(equal(filter.act(), ENTRY.ACT))
        .and(equal(filter.module(), ENTRY.MODULE)).and(equal(filter.record(), ENTRY.RECORD));
  }

  private static Condition equal(String wanted, org.jooq.Field<String> column) {
    return wanted.isEmpty() ? noCondition() : column.eq(wanted);
  }

  private static JournalRow row(Record row) {
    var entry = new Entry(row.get(ENTRY.ID), row.get(ENTRY.AT).toInstant(), row.get(ENTRY.ACCOUNT_NAME),
        row.get(ENTRY.BODY_NAME), row.get(ENTRY.ACT), row.get(ENTRY.BEFORE).data(), row.get(ENTRY.AFTER).data());
    return new JournalRow(entry, row.get(ENTRY.ACCOUNT), row.get(ENTRY.BODY), row.get(ENTRY.SOURCE),
        new Subject(row.get(ENTRY.MODULE), row.get(ENTRY.RECORD)), row.get(SEAL.POSITION), row.get(SEAL.HASH));
  }
}
