package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Gõ nhầm: what may have been meant when nothing is spelled as it was typed. Keys of Telex and VNI that stayed letters,
/// words run together or torn apart, letters swapped, doubled, missing or wrong. Only what finds something is an answer.
@Component
class Slips {
  private static final int MOST_WORDS = 3;
  private static final int MOST_OF_A_WORD = 6;
  private static final int MOST_TEXTS = 40;
  private static final double KEYS = 0.3;
  private static final double SPACE = 0.7;
  /// How much a slip may cost less when what is then written is somebody's name.
  private static final double NAMED = 0.6;

  private final Lexicon lexicon;
  private final IndexEntries entries;
  private final Questions questions;

  Slips(Lexicon lexicon, IndexEntries entries, Questions questions) {
    this.lexicon = lexicon;
    this.entries = entries;
    this.questions = questions;
  }

  /// A way to read what was typed, and how far it is from it.
  ///
  /// @param sure false when every word that was typed is one: then only somebody's name is worth the doubt
  private record Reading(String text, double cost, boolean sure) {}

  /// The question that was meant, empty when nothing near answers.
  Optional<Question> meant(String typed, Question asked, Set<String> audiences) {
    var readings = readings(asked, Spelling.spelled(typed), audiences);
    var all = readings.stream().map(reading -> questions.of(reading.text())).toList();
    return all.isEmpty() ? Optional.empty() : entries.answered(all, audiences).stream()
        .filter(row -> readings.get(row.get("n", Integer.class) - 1).sure() || row.get("named", Boolean.class))
        .min(Comparator.comparingDouble(row -> readings.get(row.get("n", Integer.class) - 1).cost() - (row.get("named", Boolean.class) ? NAMED : 0)))
        .map(row -> all.get(row.get("n", Integer.class) - 1));
  }

  private List<Reading> readings(Question asked, String spelled, Set<String> audiences) {
    var alone = asked.alone().stream().distinct().toList();
    var folded = alone.stream().map(Spelling::fold).toList();
    var parts = new HashSet<>(folded);
    alone.forEach(word -> splits(Spelling.fold(word)).forEach(parts::addAll));
    var joined = joins(Spelling.words(Spelling.fold(spelled)));
    parts.addAll(joined.keySet());
    var known = lexicon.known(parts, audiences);
    var strange = alone.stream().filter(word -> !known.contains(Spelling.fold(word))).toList();
    var doubted = strange.isEmpty() ? alone : strange;

    var readings = new ArrayList<Reading>();
    keyed(spelled, strange).ifPresent(text -> readings.add(new Reading(text, KEYS, true)));
    keyed(spelled, alone).ifPresent(text -> readings.add(new Reading(text, KEYS * 2, false)));
    joined.forEach((word, apart) -> {
      if (known.contains(word)) {
        readings.add(new Reading(replaced(Spelling.fold(spelled), apart, word), SPACE, true));
      }
    });
    if (doubted.size() <= MOST_WORDS || strange.isEmpty()) {
      readings.addAll(corrected(spelled, doubted, known, strange.isEmpty(), audiences));
    }
    return readings.stream().filter(reading -> !reading.text().equals(spelled)).sorted(Comparator.comparingDouble(Reading::cost).thenComparing(Reading::text))
        .limit(MOST_TEXTS).toList();
  }

  /// Every strange word corrected; when there is none, one word at a time.
  private List<Reading> corrected(String spelled, List<String> doubted, Set<String> known, boolean oneOnly, Set<String> audiences) {
    var alike = lexicon.alike(doubted.stream().map(Spelling::fold).toList(), audiences);
    var readings = new ArrayList<Reading>();
    var grown = new ArrayList<>(List.of(new Reading(spelled, 0, !oneOnly)));
    for (var word : doubted) {
      var ways = ways(Spelling.fold(word), alike.getOrDefault(Spelling.fold(word), Set.of()), known);
      var next = new ArrayList<Reading>();
      for (var reading : oneOnly ? List.of(new Reading(spelled, 0, !oneOnly)) : grown) {
        ways.forEach((way, cost) -> next.add(new Reading(replaced(reading.text(), word, way), reading.cost() + cost, !oneOnly)));
      }
      if (oneOnly) {
        readings.addAll(next);
      } else {
        next.sort(Comparator.comparingDouble(Reading::cost));
        grown = new ArrayList<>(next.subList(0, Math.min(next.size(), MOST_TEXTS)));
      }
    }
    readings.addAll(oneOnly ? List.of() : grown);
    return readings;
  }

  /// What a word may be, the likeliest first, with what that costs.
  private static Map<String, Double> ways(String word, Collection<String> alike, Set<String> known) {
    var costs = new LinkedHashMap<String, Double>();
    splits(word).stream().filter(known::containsAll).forEach(parts -> costs.put(String.join(" ", parts), SPACE));
    alike.stream().filter(other -> !other.equals(word)).forEach(other -> {
      var cost = Distance.between(word, other);
      if (cost <= Distance.most(word)) {
        costs.merge(other, cost, Math::min);
      }
    });
    var best = new LinkedHashMap<String, Double>();
    costs.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_OF_A_WORD).forEach(way -> best.put(way.getKey(), way.getValue()));
    return best;
  }

  /// These words read as keys, empty when none of them writes a syllable.
  private static Optional<String> keyed(String spelled, List<String> words) {
    var text = spelled;
    for (var word : words) {
      var syllable = Keys.syllable(word);
      text = syllable.isPresent() ? replaced(text, word, syllable.get()) : text;
    }
    return text.equals(spelled) ? Optional.empty() : Optional.of(text);
  }

  private static List<List<String>> splits(String word) {
    var splits = new ArrayList<List<String>>();
    for (var at = 1; at < word.length() && word.length() > 3; at++) {
      splits.add(List.of(word.substring(0, at), word.substring(at)));
    }
    return splits;
  }

  /// Two neighbours as one word, with how they stand apart.
  private static Map<String, String> joins(List<String> words) {
    var joins = new LinkedHashMap<String, String>();
    for (var at = 1; at < words.size(); at++) {
      joins.put(words.get(at - 1) + words.get(at), words.get(at - 1) + " " + words.get(at));
    }
    return joins;
  }

  private static String replaced(String text, String word, String other) {
    return (" " + text + " ").replace(" " + word + " ", " " + other + " ").strip();
  }
}
