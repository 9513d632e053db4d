package vn.donghanh.registries.profiles;

import vn.donghanh.BilingualText;

/// When the English of a short text is stale.
final class Translation {

  private Translation() {}

  /// An English text that stands still while its Vietnamese moves on is stale until somebody has looked at both.
  static BilingualText follow(BilingualText before, BilingualText now, boolean reviewed) {
    if (now.en().isBlank()) {
      return BilingualText.of(now.vi(), "");
    }
    var sameEnglish = now.en().equals(before.en());
    return new BilingualText(now.vi(), now.en(), !reviewed && sameEnglish && (before.stale() || !now.vi().equals(before.vi())));
  }
}
