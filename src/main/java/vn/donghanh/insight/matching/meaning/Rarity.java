package vn.donghanh.insight.matching.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Độ hiếm: how much it says that two records share a code. What everybody names says little.
///
/// @param records how many records were counted
/// @param named   in how many of them each code is named
public record Rarity(int records, Map<String, Integer> named) {
  /// Counted in beforehand, so that a small registry does not take every concept for rare.
  private static final int BEFOREHAND = 50;
  private static final double OF_THEM = 1;

  public static final Rarity UNKNOWN = new Rarity(0, Map.of());

  public Rarity {
    named = Map.copyOf(named);
  }

  /// Counted over readings: codes, and words after `=`.
  public static Rarity over(Iterable<Reading> readings) {
    var named = new HashMap<String, Integer>();
    var records = 0;
    for (var reading : readings) {
      records++;
      var codes = new HashSet<>(reading.mentions().codes());
      codes.addAll(reading.sectors());
      codes.forEach(code -> named.merge(code, 1, Integer::sum));
      reading.words().forEach(word -> named.merge("=" + word, 1, Integer::sum));
    }
    return new Rarity(records, named);
  }

  double of(String code) {
    return Math.log(1 + (records + BEFOREHAND) / (named.getOrDefault(code, 0) + OF_THEM));
  }
}
