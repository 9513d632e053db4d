package vn.donghanh.foundation.journal.web;

import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Missing;

/// Numbers of rows in addresses; what is no number names nothing.
final class Ids {

  private Ids() {}

  static @Nullable Long orNull(String text) {
    return text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
  }

  static long orMissing(String text) {
    var id = orNull(text);
    if (id == null) {
      throw new Missing();
    }
    return id;
  }
}
