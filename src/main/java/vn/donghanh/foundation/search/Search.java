package vn.donghanh.foundation.search;

import static vn.donghanh.foundation.search.db.Tables.ENTRY;

import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Tìm kiếm: one index. Owners put their records in and take them out, in the transaction of the change.
@Component
public class Search {
  private final DSLContext sql;

  Search(DSLContext sql) {
    this.sql = sql;
  }

  /// What the index holds of a record.
  ///
  /// @param words    everything else one may look for: abbreviations, old names, sector names, in any language
  /// @param kind     a message key for the kind of record, such as `needs.kind`
  /// @param link     the record's address on this site
  /// @param audience who may know that it exists, in the words of `Actor.audiences`
  public record Entry(Subject subject, BilingualText title, String words, String kind, String link, Set<String> audience) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Entry entry) {
    sql.insertInto(ENTRY)
        .set(ENTRY.MODULE, entry.subject().module())
        .set(ENTRY.RECORD, entry.subject().id())
        .set(ENTRY.TITLE_VI, entry.title().vi())
        .set(ENTRY.TITLE_EN, entry.title().en())
        .set(ENTRY.WORDS, entry.words())
        .set(ENTRY.KIND, entry.kind())
        .set(ENTRY.LINK, entry.link())
        .set(ENTRY.AUDIENCE, entry.audience().toArray(String[]::new))
        .onConflict(ENTRY.MODULE, ENTRY.RECORD)
        .doUpdate().setAllToExcluded()
        .execute();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(Subject subject) {
    sql.deleteFrom(ENTRY).where(ENTRY.MODULE.eq(subject.module()), ENTRY.RECORD.eq(subject.id())).execute();
  }
}
