package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.search.db.tables.records.EntryRecord;

/// Bảng từ: the words that stand in records, without marks and once for each audience, to know a slip of the finger from
/// a word and to find what was meant. Nobody is helped by words that only others may read.
@Component
class Lexicon {
  private static final String EVERYBODY = "public";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  /// From this length on a word may be misspelled twice.
  private static final int LONG = 7;
  private static final int MOST = 400;

  private final DSLContext sql;

  Lexicon(DSLContext sql) {
    this.sql = sql;
  }

  /// Adds the words of these entries that are new to their audience; what everybody knows is not written again.
  void learn(List<EntryRecord> rows) {
    var words = new ArrayList<String>();
    var readers = new ArrayList<String>();
    var known = new HashMap<String, Set<String>>();
    for (var row : rows) {
      var audience = Arrays.asList(row.getAudience());
      for (var reader : audience.contains(EVERYBODY) ? List.of(EVERYBODY) : audience) {
        Stream.of(row.getTitleFolded(), row.getEnglishFolded(), row.getWordsFolded()).flatMap(text -> Spelling.words(text).stream())
            .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
            .forEach(known.computeIfAbsent(reader, _ -> new TreeSet<>())::add);
      }
    }
    known.forEach((reader, all) -> all.forEach(word -> {
      words.add(word);
      readers.add(reader);
    }));
    sql.execute("""
        insert into search.word (word, audience)
        select * from unnest(?::text[], ?::text[]) as new (word, audience) where not exists (
          select from search.word as held where held.word = new.word collate "C" and held.audience in (new.audience, 'public'))""",
        words.toArray(String[]::new), readers.toArray(String[]::new));
  }

  /// Those of these words, without marks, that the reader may have read.
  Set<String> known(Collection<String> words, Set<String> audiences) {
    return Set.copyOf(sql.fetch("select distinct word from search.word where word = any(?::text[]) and audience = any(?::text[])",
        words.toArray(String[]::new), audiences.toArray(String[]::new)).getValues(0, String.class));
  }

  /// For each of these words what it may be a slip of, of all words that the reader may have read.
  Map<String, Set<String>> alike(Collection<String> words, Set<String> audiences) {
    var alike = new LinkedHashMap<String, Set<String>>();
    sql.fetch("""
        select typed, word from unnest(?::text[]) as typed, lateral (
          select distinct word from search.word
          where (shapes && search.shapes(typed) or length(typed) >= ? and word operator(public.%) typed) and audience = any(?::text[])
          order by word limit ?) as near""",
        words.toArray(String[]::new), LONG, audiences.toArray(String[]::new), MOST)
        .forEach(row -> alike.computeIfAbsent(row.get("typed", String.class), _ -> new TreeSet<>()).add(row.get("word", String.class)));
    return alike;
  }
}
