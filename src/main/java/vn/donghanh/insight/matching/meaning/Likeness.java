package vn.donghanh.insight.matching.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Mức phù hợp về nội dung của hai bản ghi, each part by itself, so that a page can say it in words.
///
/// @param meaning how much of what one names the other names too, from 0 to 1, rare things more
/// @param sectors how many of the sectors that both state are the same, from 0 to 1
/// @param shared  the concepts and sectors both name, the weightiest first
/// @param words   how many rare words of the first the other has too, from 0 to 1
/// @param said    the rarest of them
/// @param acts    how the two fit in what they do
/// @param act     the act of the first that `acts` speaks of, empty when nothing is known
/// @param scale   how the amounts fit
/// @param grams   how alike the letters are, from 0 to 1: only for what is equal in all else
public record Likeness(double meaning, double sectors, List<String> shared, double words, List<String> said, Fit acts, Optional<Act> act, Scale.Fit scale, double grams) {
  /// What counts for how much when two texts are compared.
  ///
  /// @param hint   what a sector counts for that a concept or a keyword points to, of a concept
  /// @param group  what a group of sectors counts for
  /// @param asked  what the first asks for counts for more than what the second also does
  /// @param little who says little is not like everybody who says the same little
  public record Measure(double hint, double group, double asked, double little) {}

  /// How two records fit in what they do.
  public enum Fit {
    /// One does what the other needs done.
    COMPLEMENT,
    /// One does something near to what the other needs done: advice for training, a grant for capital.
    KIN,
    /// Both stand on the same side: both sell, or both look for capital.
    SAME_SIDE,
    /// Each speaks of something else.
    OTHER,
    UNKNOWN
  }

  /// How alike; `parent` gives the group of a sector.
  public static Likeness of(Reading one, Reading other, Rarity rarity, Measure measure, Function<String, Optional<String>> parent) {
    var asked = weights(one, rarity, measure, parent);
    var had = weights(other, rarity, measure, parent);
    var dot = 0.0;
    var covered = 0.0;
    var shared = new ArrayList<String>();
    for (var entry : asked.entrySet()) {
      var theirs = had.get(entry.getKey());
      if (theirs != null) {
        dot += entry.getValue() * theirs;
        covered += entry.getValue() * entry.getValue();
        shared.add(entry.getKey());
      }
    }
    var norm = square(asked) + measure.little();
    var cosine = dot / Math.sqrt(norm * (square(had) + measure.little()));
    var coverage = covered / norm;
    shared.sort(Comparator.comparing((String code) -> -asked.get(code)).thenComparing(code -> code));
    var best = best(one.acts(), other.acts());
    var said = one.words().stream().filter(other.words()::contains)
        .sorted(Comparator.comparing((String word) -> -rarity.of("=" + word)).thenComparing(word -> word)).toList();
    var common = said.stream().mapToDouble(word -> square(rarity.of("=" + word))).sum();
    var words = common / Math.sqrt((sum(one, rarity) + measure.little()) * (sum(other, rarity) + measure.little()));
    return new Likeness(measure.asked() * coverage + (1 - measure.asked()) * cosine, stated(one.sectors(), other.sectors()), List.copyOf(shared), words, said, best.fit(), Optional.ofNullable(best.act()),
        one.scale().fit(other.scale()), grams(one, other));
  }

  private static Map<String, Double> weights(Reading reading, Rarity rarity, Measure measure, Function<String, Optional<String>> parent) {
    var all = new HashMap<String, Double>();
    reading.mentions().concepts().forEach((code, times) -> {
      all.merge(code, rarity.of(code) * (1 + Math.log(times)), Math::max);
      sector(code.substring(0, code.indexOf('.')), all, rarity, measure, parent);
    });
    reading.mentions().sectors().keySet().forEach(code -> sector(code, all, rarity, measure, parent));
    return all;
  }

  private static void sector(String code, Map<String, Double> all, Rarity rarity, Measure measure,
      Function<String, Optional<String>> parent) {
    all.merge(code, measure.hint() * rarity.of(code), Math::max);
    parent.apply(code).ifPresent(group -> all.merge(group, measure.group() * rarity.of(group), Math::max));
  }

  private static double square(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(it -> it * it).sum();
  }

  private static double stated(Set<String> one, Set<String> other) {
    var both = one.stream().filter(other::contains).count();
    return both == 0 ? 0 : both / Math.sqrt((double) one.size() * other.size());
  }

  private static double sum(Reading reading, Rarity rarity) {
    return reading.words().stream().mapToDouble(word -> square(rarity.of("=" + word))).sum();
  }

  private static double square(double number) {
    return number * number;
  }

  private record Fitting(Fit fit, @org.jspecify.annotations.Nullable Act act) {}

  /// What is said most strongly by both decides; what is only near, where nothing is the same.
  private static Fitting best(Map<Act, Integer> one, Map<Act, Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return new Fitting(Fit.UNKNOWN, null);
    }
    var answered = strongest(one, other, Act::answeredBy);
    var near = strongest(one, other, Act::nearlyAnsweredBy);
    var same = strongest(one, other, (own, theirs) -> own.side() != Act.Side.EITHER && own.equals(theirs));
    if (answered.weight() > 0 && answered.weight() * 2 >= same.weight()) { // a text says both sides more often than it means both
      return new Fitting(Fit.COMPLEMENT, answered.act());
    }
    if (same.weight() > 0) {
      return new Fitting(Fit.SAME_SIDE, same.act());
    }
    return near.weight() > 0 ? new Fitting(Fit.KIN, near.act()) : new Fitting(Fit.OTHER, null);
  }

  private record Strongest(@org.jspecify.annotations.Nullable Act act, int weight) {}

  private static Strongest strongest(Map<Act, Integer> one, Map<Act, Integer> other, BiPredicate<Act, Act> fits) {
    var best = new Strongest(null, 0);
    for (var own : one.entrySet()) {
      for (var theirs : other.entrySet()) {
        var weight = own.getValue() * theirs.getValue();
        if (fits.test(own.getKey(), theirs.getKey()) && (weight > best.weight() || weight == best.weight() && before(own.getKey(), best.act()))) {
          best = new Strongest(own.getKey(), weight);
        }
      }
    }
    return best;
  }

  /// The same two texts have the same answer, whatever order a map has.
  private static boolean before(Act act, @org.jspecify.annotations.Nullable Act best) {
    return best == null || act.key().compareTo(best.key()) < 0;
  }

  private static double grams(Reading one, Reading other) {
    var both = new HashSet<>(one.grams());
    both.retainAll(other.grams());
    var all = one.grams().size() + other.grams().size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
