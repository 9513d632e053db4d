package vn.donghanh.registries.opportunities;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.search.Spelling;

/// Tên được giấu: a name that the public texts of an opportunity must not contain, however it is written: with or without
/// marks, in capitals, in one word, with or without the legal form of the firm.
record HiddenName(String name) {
  /// What is shorter is too common to be looked for inside of words, or without the legal form.
  private static final int LEAST = 6;
  private static final Set<String> LEGAL_FORMS = Set.of("cong", "ty", "tnhh", "co", "phan", "cp", "ctcp", "mtv", "mot", "thanh", "vien",
      "tap", "doan", "tong", "doanh", "nghiep", "tu", "nhan", "dntn", "company", "ltd", "limited", "inc", "corp", "corporation",
      "jsc", "llc", "gmbh", "plc", "group", "joint", "stock", "pte", "sdn", "bhd", "ag", "sa", "kk", "the");

  /// Refuses, at the field it names, a text that gives the name away.
  void refuseIn(String field, String text) {
    var folded = Spelling.folded(text);
    if (spellings().anyMatch(it -> (" " + folded + " ").contains(" " + it + " ")
        || squeezed(it).length() >= LEAST && squeezed(folded).contains(squeezed(it)))) {
      throw Refusal.at(field, "opportunities.hidden-name-in-text");
    }
  }

  static void refuseIn(List<HiddenName> names, Terms terms) {
    names.forEach(name -> {
      name.refuseIn("title", terms.title().vi());
      name.refuseIn("titleEn", terms.title().en());
      name.refuseIn("summary", terms.summary().vi());
      name.refuseIn("summaryEn", terms.summary().en());
      name.refuseIn("returns", terms.returns().vi());
      name.refuseIn("returnsEn", terms.returns().en());
      name.refuseIn("source", terms.source());
    });
  }

  private Stream<String> spellings() {
    var folded = Spelling.folded(name);
    var core = String.join(" ", Arrays.stream(folded.split(" ")).filter(word -> !LEGAL_FORMS.contains(word)).toList());
    return Stream.of(folded, squeezed(core).length() >= LEAST ? core : folded).filter(it -> !it.isEmpty()).distinct();
  }

  private static String squeezed(String folded) {
    return folded.replace(" ", "");
  }
}
