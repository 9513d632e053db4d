package vn.donghanh.foundation.reference.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.foundation.site.Submitted;

/// Điều kiện lọc: what a list was asked for, from the address.
record Asked(Submitted form) {

  static Asked of(Map<String, String[]> parameters) {
    return new Asked(Submitted.of(parameters));
  }

  /// True when the words stand in one of the texts, with or without marks, or none were asked for.
  boolean words(@Nullable String... texts) {
    var wanted = Spelling.folded(form.value("q"));
    if (wanted.isEmpty()) {
      return true;
    }
    for (var text : texts) {
      if (text != null && (" " + Spelling.folded(text)).contains(" " + wanted)) {
        return true;
      }
    }
    return false;
  }

  /// True when the value was chosen, or nothing was.
  boolean is(String name, String value) {
    var asked = form.value(name);
    return asked.isEmpty() || asked.equals(value);
  }

  /// True when both are one name, however it is spelled.
  static boolean sameName(String one, String other) {
    return Spelling.folded(one).equals(Spelling.folded(other));
  }

  /// A constant as an address writes it.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
