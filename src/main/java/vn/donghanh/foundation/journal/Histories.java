package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.ENTRY;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Moment;

/// Lịch sử hồ sơ: what happened to one record, newest first, each change of a field in words. Whoever may see the
/// record's page asks for it there; the page shows it with the template `journal/history`.
@Component
public class Histories {
  /// How many moments stand on a page.
  public static final int PAGE = 30;

  private final DSLContext sql;
  private final Changes changes;

  Histories(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /// Một trang lịch sử.
  ///
  /// @param older what to ask for to read on, null at the beginning of the record
  public record Page(List<Moment> moments, @Nullable Long older) {}

  /// The newest moments before the entry `before`; from the newest when it is null.
  @Transactional(readOnly = true)
  public Page of(Subject subject, Locale locale, @Nullable Long before) {
    var rows = sql.selectFrom(ENTRY)
        .where(ENTRY.MODULE.eq(subject.module()), ENTRY.RECORD.eq(subject.id()), ENTRY.ID.lt(before == null ? Long.MAX_VALUE : before))
        .orderBy(ENTRY.ID.desc()).limit(PAGE + 1)
        .fetch(row -> new Entry(row.getId(), row.getAt().toInstant(), row.getAccountName(), row.getBodyName(), row.getAct(),
            row.getBefore().data(), row.getAfter().data()));
    var shown = rows.subList(0, Math.min(PAGE, rows.size()));
    return new Page(shown.stream().map(entry -> changes.moment(entry, subject.module(), locale)).toList(),
        rows.size() > PAGE ? shown.getLast().id() : null);
  }
}
