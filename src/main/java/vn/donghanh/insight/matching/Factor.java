package vn.donghanh.insight.matching;

import java.util.Locale;

/// Lý do: what a contribution is about. The order is that of the page.
public enum Factor {
  MARKET, SECTOR, MEANING, WORDS, ASK, LOCALITY, SCALE, KIND, RELATION, TRADE, ANNIVERSARY, FRESHNESS;

  /// The message key of its name.
  public String key() {
    return "matching.factor." + name().toLowerCase(Locale.ROOT);
  }

  /// The shade of its part of the bar, 1 to 5.
  public int shade() {
    return switch (this) {
      case MARKET -> 1;
      case SECTOR, MEANING -> 2;
      case WORDS, ASK, LOCALITY, SCALE, KIND, RELATION -> 3;
      case TRADE, ANNIVERSARY -> 4;
      case FRESHNESS -> 5;
    };
  }
}
