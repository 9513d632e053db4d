package vn.donghanh.foundation.search;

import static vn.donghanh.foundation.search.db.Tables.ENTRY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.search.db.tables.records.EntryRecord;

/// Tìm kiếm: one index. Owners put their records in and take them out, in the transaction of the change.
@Component
public class Search {
  /// Every column but those PostgreSQL makes from them.
  private static final List<Field<?>> WRITTEN = Arrays.stream(ENTRY.fields())
      .filter(field -> !field.equals(ENTRY.EXACT) && !field.equals(ENTRY.PLAIN)).<Field<?>>map(field -> field).toList();

  private final DSLContext sql;
  private final Lexicon lexicon;
  private final Openings openings;

  Search(DSLContext sql, Lexicon lexicon, Openings openings) {
    this.sql = sql;
    this.lexicon = lexicon;
    this.openings = openings;
  }

  /// What the index holds of a record.
  ///
  /// @param words    everything else one may look for: abbreviations, old names, sector names, in any language
  /// @param kind     a message key for the kind of record, such as `needs.kind`
  /// @param link     the record's address on this site
  /// @param audience who may know that it exists, in the words of `Actor.audiences`
  /// @param facets   by what results that hold it can be narrowed
  public record Entry(Subject subject, BilingualText title, String words, String kind, String link, Set<String> audience, Facets facets) {

    public Entry(Subject subject, BilingualText title, String words, String kind, String link, Set<String> audience) {
      this(subject, title, words, kind, link, audience, Facets.NONE);
    }

    public Entry with(Facets facets) {
      return new Entry(subject, title, words, kind, link, audience, facets);
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Entry entry) {
    var row = EntryRow.of(entry);
    sql.insertInto(ENTRY).set(row).onConflict(ENTRY.MODULE, ENTRY.RECORD).doUpdate().setAllToExcluded().execute();
    follow(List.of(row), Openings.RECORDS);
  }

  /// Puts many records in with one statement; each of them once, and hundreds rather than thousands.
  @Transactional(propagation = Propagation.MANDATORY)
  public void putAll(Collection<Entry> entries) {
    if (!entries.isEmpty()) {
      var rows = entries.stream().map(EntryRow::of).toList();
      sql.insertInto(ENTRY).set(rows).onConflict(ENTRY.MODULE, ENTRY.RECORD).doUpdate().setAllToExcluded().execute();
      follow(rows, Openings.RECORDS);
    }
  }

  /// Makes these the only records that the index holds of a module, for catalogues, whose entries change all at once and
  /// are suggested before others. Writes only what differs from what it holds.
  @Transactional(propagation = Propagation.MANDATORY)
  public void replaceAll(String module, Collection<Entry> entries) {
    var held = sql.select(WRITTEN).from(ENTRY).where(ENTRY.MODULE.eq(module)).fetchInto(ENTRY).intoMap(ENTRY.RECORD);
    var added = new ArrayList<EntryRecord>();
    var changed = new ArrayList<EntryRecord>();
    for (var entry : entries) {
      var row = EntryRow.of(entry);
      var before = held.remove(row.getRecord());
      if (before == null) {
        added.add(row);
      } else if (!row.into(WRITTEN).equals(before.into(WRITTEN))) {
        changed.add(row);
      }
    }
    sql.batchInsert(added).execute();
    sql.batchUpdate(changed).execute();
    sql.deleteFrom(ENTRY).where(ENTRY.MODULE.eq(module), ENTRY.RECORD.in(held.keySet())).execute();
    added.addAll(changed);
    follow(added, Openings.CATALOGUE);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(Subject subject) {
    sql.deleteFrom(ENTRY).where(ENTRY.MODULE.eq(subject.module()), ENTRY.RECORD.eq(subject.id())).execute();
  }

  private void follow(List<EntryRecord> rows, int place) {
    openings.write(rows, place);
    lexicon.learn(rows);
  }
}
