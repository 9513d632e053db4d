package vn.donghanh.insight.matching.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Mức phù hợp về nội dung của hai bản ghi, each part by itself, so that a page can say it in words.
///
/// @param meaning how much of what one names the other names too, from 0 to 1, rare things more
/// @param shared  the concepts and sectors both name, the weightiest first
/// @param words   how many rare words of the first the other has too, from 0 to 1
/// @param said    the rarest of them
/// @param acts    how the two fit in what they do
/// @param act     the act of the first that `acts` speaks of, empty when nothing is known
/// @param scale   how the amounts fit
/// @param grams   how alike the letters are, from 0 to 1: only for what is equal in all else
public record Likeness(double meaning, List<String> shared, double words, List<String> said, Fit acts, Optional<Act> act, Scale.Fit scale, double grams) {
  /// A sector says less than a concept of it, a group less than a sector.
  private static final double SECTOR = 0.4;
  private static final double GROUP = 0.15;
  /// Of meaning: what the first asks for counts for more than what the second also does.
  private static final double ASKED = 0.5;
  /// Who says little is not like everybody who says the same little.
  private static final double LITTLE = 15;

  /// How two records fit in what they do.
  public enum Fit {
    /// One does what the other needs done.
    COMPLEMENT,
    /// Both stand on the same side: both sell, or both look for capital.
    SAME_SIDE,
    /// Each speaks of something else.
    OTHER,
    UNKNOWN
  }

  /// How alike; `parent` gives the group of a sector.
  public static Likeness of(Reading one, Reading other, Rarity rarity, Function<String, Optional<String>> parent) {
    var asked = weights(one, rarity, parent);
    var had = weights(other, rarity, parent);
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
    var norm = square(asked) + LITTLE;
    var cosine = dot / Math.sqrt(norm * (square(had) + LITTLE));
    var coverage = covered / norm;
    shared.sort(Comparator.comparing((String code) -> -asked.get(code)).thenComparing(code -> code));
    var best = best(one.acts(), other.acts());
    var said = one.words().stream().filter(other.words()::contains)
        .sorted(Comparator.comparing((String word) -> -rarity.of("=" + word)).thenComparing(word -> word)).toList();
    var common = said.stream().mapToDouble(word -> square(rarity.of("=" + word))).sum();
    var words = common / Math.sqrt((sum(one, rarity) + LITTLE) * (sum(other, rarity) + LITTLE));
    return new Likeness(ASKED * coverage + (1 - ASKED) * cosine, List.copyOf(shared), words, said, best.fit(), Optional.ofNullable(best.act()),
        one.scale().fit(other.scale()), grams(one, other));
  }

  private static Map<String, Double> weights(Reading reading, Rarity rarity, Function<String, Optional<String>> parent) {
    var all = new HashMap<String, Double>();
    reading.mentions().concepts().forEach((code, times) -> {
      all.merge(code, rarity.of(code) * (1 + Math.log(times)), Math::max);
      sector(code.substring(0, code.indexOf('.')), 1, all, rarity, parent);
    });
    reading.mentions().sectors().forEach((code, times) -> sector(code, 1, all, rarity, parent));
    reading.sectors().forEach(code -> sector(code, 1, all, rarity, parent));
    return all;
  }

  private static void sector(String code, double times, Map<String, Double> all, Rarity rarity, Function<String, Optional<String>> parent) {
    all.merge(code, SECTOR * times * rarity.of(code), Math::max);
    parent.apply(code).ifPresent(group -> all.merge(group, GROUP * times * rarity.of(group), Math::max));
  }

  private static double square(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(it -> it * it).sum();
  }

  private static double sum(Reading reading, Rarity rarity) {
    return reading.words().stream().mapToDouble(word -> square(rarity.of("=" + word))).sum();
  }

  private static double square(double number) {
    return number * number;
  }

  private record Fitting(Fit fit, @org.jspecify.annotations.Nullable Act act) {}

  /// What is said most strongly by both decides.
  private static Fitting best(Map<Act, Integer> one, Map<Act, Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return new Fitting(Fit.UNKNOWN, null);
    }
    Act complement = null;
    Act same = null;
    var strongest = 0;
    var strongestSame = 0;
    for (var act : one.entrySet()) {
      var answered = act.getValue() * other.getOrDefault(act.getKey().counterpart(), 0);
      var doubled = act.getKey().side() == Act.Side.EITHER ? 0 : act.getValue() * other.getOrDefault(act.getKey(), 0);
      if (answered > strongest) {
        strongest = answered;
        complement = act.getKey();
      }
      if (doubled > strongestSame) {
        strongestSame = doubled;
        same = act.getKey();
      }
    }
    if (strongest == 0 && strongestSame == 0) {
      return new Fitting(Fit.OTHER, null);
    }
    return strongest >= strongestSame ? new Fitting(Fit.COMPLEMENT, complement) : new Fitting(Fit.SAME_SIDE, same);
  }

  private static double grams(Reading one, Reading other) {
    var both = new HashSet<>(one.grams());
    both.retainAll(other.grams());
    var all = one.grams().size() + other.grams().size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
