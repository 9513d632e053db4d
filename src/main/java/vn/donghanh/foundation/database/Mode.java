package vn.donghanh.foundation.database;

import java.util.Locale;
import java.util.stream.Stream;

/// Chế độ: demonstration or real work. Two databases in two folders; neither ever becomes the other.
enum Mode {
  DEMO("trình diễn"),
  REAL("chính thức");

  private final String vietnamese;

  Mode(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /// As it is written in `donghanh.mode` and in the database.
  static Mode named(String word) {
    return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst()
        .orElseThrow(() -> Reasons.unknownMode(word));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String vietnamese() {
    return vietnamese;
  }

  /// The name of its database where we make it ourselves.
  String database() {
    return "donghanh_" + word();
  }
}
