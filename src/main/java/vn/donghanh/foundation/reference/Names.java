package vn.donghanh.foundation.reference;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// How names are compared: in Vietnamese order, and without marks and case where one is looked for.
final class Names {

  private Names() {}

  /// In the order of the Vietnamese alphabet.
  static <T> Comparator<T> by(Function<T, String> name) {
    var collator = Collator.getInstance(Locale.of("vi"));
    return (one, other) -> collator.compare(name.apply(one), name.apply(other));
  }

  /// Without marks, case, punctuation; đ as d.
  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
        .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
