package vn.donghanh.foundation.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// How names are put in order.
final class Names {

  private Names() {}

  /// In the order of the Vietnamese alphabet.
  static <T> Comparator<T> by(Function<T, String> name) {
    var collator = Collator.getInstance(Locale.of("vi"));
    return (one, other) -> collator.compare(name.apply(one), name.apply(other));
  }
}
