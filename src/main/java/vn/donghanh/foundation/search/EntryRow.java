package vn.donghanh.foundation.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.donghanh.foundation.search.db.tables.records.EntryRecord;

/// One row of the index: what an owner said of a record, spelled the way questions are.
final class EntryRow {
  /// Words beyond are not found, in characters.
  private static final int MOST_WORDS = 20_000;
  /// What stands beside a name, not in it: who types the name of a former province means it, wherever it now belongs.
  private static final Pattern BESIDE = Pattern.compile("\\s+\\(([^()]*)\\)$");
  /// Beside a name often stands its abbreviation, which is a name, too.
  private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}][\\p{L}\\p{N}&.-]{1,11}");

  private EntryRow() {}

  static EntryRecord of(Search.Entry entry) {
    var vi = Spelling.spelled(entry.title().vi());
    var en = Spelling.spelled(entry.title().en());
    var names = names(List.of(entry.title().vi(), entry.title().en()));
    var row = new EntryRecord();
    row.setModule(entry.subject().module());
    row.setRecord(entry.subject().id());
    row.setTitleVi(entry.title().vi());
    row.setTitleEn(entry.title().en());
    row.setKind(entry.kind());
    row.setLink(entry.link());
    row.setAudience(sorted(entry.audience()));
    row.setNamesSpelled(names.toArray(String[]::new));
    row.setNamesFolded(names.stream().map(Spelling::fold).distinct().toArray(String[]::new));
    row.setTitleSpelled(vi.isEmpty() ? en : vi);
    row.setEnglishSpelled(vi.isEmpty() || vi.equals(en) ? "" : en);
    row.setWordsSpelled(Spelling.spelled(cut(entry.words())));
    row.setTitleFolded(Spelling.fold(row.getTitleSpelled()));
    row.setEnglishFolded(Spelling.fold(row.getEnglishSpelled()));
    row.setWordsFolded(Spelling.fold(row.getWordsSpelled()));
    row.setCountries(sorted(entry.facets().countries()));
    row.setLocalities(sorted(entry.facets().localities()));
    row.setSectors(sorted(entry.facets().sectors()));
    row.setDated(entry.facets().dated());
    return row;
  }

  private static Set<String> names(List<String> titles) {
    var names = new LinkedHashSet<String>();
    for (var title : titles) {
      names.add(Spelling.spelled(title));
      var beside = BESIDE.matcher(title);
      if (beside.find()) {
        names.add(Spelling.spelled(title.substring(0, beside.start())));
        Stream.of(beside.group(1)).filter(ABBREVIATION.asMatchPredicate()).map(Spelling::spelled).forEach(names::add);
      }
    }
    names.remove("");
    return names;
  }

  private static String[] sorted(Set<String> codes) {
    return codes.stream().sorted().toArray(String[]::new);
  }

  private static String cut(String text) {
    return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
  }
}
