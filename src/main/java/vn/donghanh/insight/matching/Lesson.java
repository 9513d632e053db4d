package vn.donghanh.insight.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bài học từ lựa chọn của cán bộ: what the suggestions that were sent along had on average of each reason, and what those
/// had that were turned down. It says which reason to weigh more or less and changes nothing by itself.
///
/// @param chosen     how many suggestions were sent along
/// @param turnedDown how many were turned down
/// @param factors    the mean points of each reason among both
public record Lesson(int chosen, int turnedDown, Map<Factor, Means> factors) {
  /// Fewer of either kind teach nothing.
  static final int ENOUGH = 20;
  /// A difference below this is no reason to change anything.
  private static final double CLEAR = 1.5;

  /// The mean points of a reason among what was chosen and what was turned down.
  public record Means(double chosen, double turnedDown) {}

  /// What was done with one suggestion, and the points it had.
  record Verdict(boolean chosen, Map<Factor, Integer> points) {}

  static Lesson of(Collection<Verdict> verdicts) {
    var chosen = verdicts.stream().filter(Verdict::chosen).toList();
    var turnedDown = verdicts.stream().filter(it -> !it.chosen()).toList();
    var factors = new EnumMap<Factor, Means>(Factor.class);
    for (var factor : Factor.values()) {
      factors.put(factor, new Means(mean(chosen, factor), mean(turnedDown, factor)));
    }
    return new Lesson(chosen.size(), turnedDown.size(), factors);
  }

  public boolean enough() {
    return chosen >= ENOUGH && turnedDown >= ENOUGH;
  }

  public int needed() {
    return ENOUGH;
  }

  /// Whether a reason should weigh more (true) or less (false); empty when there is too little to learn from.
  public Optional<Boolean> more(Factor factor) {
    var means = factors.get(factor);
    return !enough() || means == null || Math.abs(means.chosen() - means.turnedDown()) < CLEAR ? Optional.empty()
        : Optional.of(means.chosen() > means.turnedDown());
  }

  /// The reasons of which there is something to say.
  public List<Factor> spoken() {
    return factors.entrySet().stream().filter(it -> it.getValue().chosen() != 0 || it.getValue().turnedDown() != 0).map(Map.Entry::getKey).toList();
  }

  private static double mean(List<Verdict> verdicts, Factor factor) {
    return verdicts.stream().mapToInt(it -> it.points().getOrDefault(factor, 0)).average().orElse(0);
  }
}
