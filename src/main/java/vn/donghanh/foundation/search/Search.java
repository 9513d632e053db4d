package vn.donghanh.foundation.search;

import static vn.donghanh.foundation.search.db.Tables.ENTRY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  /// What is nearly spelled so is looked for in this much of an entry, in characters.
  private static final int NEAR = 1_000;
  /// Words beyond are not found, in characters.
  private static final int MOST_WORDS = 20_000;

  /// What stands beside a name, not in it: who types the name of a former province means it, wherever it now belongs.
  private static final Pattern BESIDE = Pattern.compile("\\s+\\([^()]*\\)$");

  /// Every column but those PostgreSQL makes from them.
  private static final List<Field<?>> WRITTEN = Arrays.stream(ENTRY.fields())
      .filter(field -> !field.equals(ENTRY.EXACT) && !field.equals(ENTRY.PLAIN)).<Field<?>>map(field -> field).toList();

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
    sql.insertInto(ENTRY).set(row(entry)).onConflict(ENTRY.MODULE, ENTRY.RECORD).doUpdate().setAllToExcluded().execute();
  }

  /// Puts many records in with one statement; each of them once, and hundreds rather than thousands.
  @Transactional(propagation = Propagation.MANDATORY)
  public void putAll(Collection<Entry> entries) {
    if (!entries.isEmpty()) {
      sql.insertInto(ENTRY).set(entries.stream().map(Search::row).toList()).onConflict(ENTRY.MODULE, ENTRY.RECORD).doUpdate().setAllToExcluded().execute();
    }
  }

  /// Makes these the only records that the index holds of a module, for owners whose records change all at once.
  /// Writes only what differs from what it holds.
  @Transactional(propagation = Propagation.MANDATORY)
  public void replaceAll(String module, Collection<Entry> entries) {
    var held = sql.select(WRITTEN).from(ENTRY).where(ENTRY.MODULE.eq(module)).fetchInto(ENTRY).intoMap(ENTRY.RECORD);
    var added = new ArrayList<EntryRecord>();
    var changed = new ArrayList<EntryRecord>();
    for (var entry : entries) {
      var row = row(entry);
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
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(Subject subject) {
    sql.deleteFrom(ENTRY).where(ENTRY.MODULE.eq(subject.module()), ENTRY.RECORD.eq(subject.id())).execute();
  }

  private static EntryRecord row(Entry entry) {
    var title = entry.title();
    var titles = Stream.of(title.vi(), title.en()).map(Spelling::spelled).filter(name -> !name.isEmpty()).distinct().toList();
    var names = Stream.of(title.vi(), title.en()).flatMap(name -> Stream.of(name, BESIDE.matcher(name).replaceFirst("")))
        .map(Spelling::spelled).filter(name -> !name.isEmpty()).distinct().toList();
    var words = Spelling.spelled(cut(entry.words(), MOST_WORDS));
    var row = new EntryRecord();
    row.setModule(entry.subject().module());
    row.setRecord(entry.subject().id());
    row.setTitleVi(title.vi());
    row.setTitleEn(title.en());
    row.setKind(entry.kind());
    row.setLink(entry.link());
    row.setAudience(entry.audience().toArray(String[]::new));
    row.setNamesSpelled(names.toArray(String[]::new));
    row.setNamesFolded(names.stream().map(Spelling::fold).toArray(String[]::new));
    row.setTitleSpelled(String.join(" ", titles));
    row.setWordsSpelled(words);
    row.setTitleFolded(Spelling.fold(row.getTitleSpelled()));
    row.setWordsFolded(Spelling.fold(words));
    row.setCountries(sorted(entry.facets().countries()));
    row.setLocalities(sorted(entry.facets().localities()));
    row.setSectors(sorted(entry.facets().sectors()));
    row.setDated(entry.facets().dated());
    row.setNear(cut(row.getTitleFolded() + " " + row.getWordsFolded(), NEAR));
    return row;
  }

  private static String[] sorted(Set<String> codes) {
    return codes.stream().sorted().toArray(String[]::new);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
