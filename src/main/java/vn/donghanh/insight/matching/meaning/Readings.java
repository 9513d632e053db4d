package vn.donghanh.insight.matching.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.insight.matching.meaning.Act.Side;

/// Reads records, each in one pass and a fraction of a millisecond.
@Component
public class Readings {
  private static final int GRAM = 3;
  /// What a form states is said more clearly than any text.
  private static final int STATED = 4;
  private static final int LONG_WORD = 5;

  private final Concepts concepts;
  private final ActWords words = ActWords.read();

  Readings(Concepts concepts) {
    this.concepts = concepts;
  }

  /// What a record brings to be read.
  ///
  /// @param title     in every language there is
  /// @param text      the rest, in every language there is
  /// @param side      SEEKS for a need or a request, GIVES for an offer, EITHER where nobody can say
  /// @param stated    acts that its fields state, for what the text leaves open
  /// @param sectors   the sectors its fields state
  /// @param countries the countries its fields state
  public record Text(String title, String text, Side side, Set<Act> stated, Set<String> sectors, Set<String> countries) {

    /// A text without any field.
    public static Text of(String title, String text, Side side) {
      return new Text(title, text, side, Set.of(), Set.of(), Set.of());
    }
  }

  public Reading of(Text record) {
    var whole = record.title() + ". " + record.text();
    // The title is read twice: what a record is called says best what it is about.
    var mentions = concepts.in(record.title(), whole);
    Map<Act, Integer> acts = new HashMap<>(words.in(whole, record.side()));
    words.in(record.title(), record.side()).forEach((act, times) -> acts.merge(act, times, Integer::sum));
    record.stated().forEach(act -> acts.merge(act, STATED, Integer::sum));
    return new Reading(mentions, record.sectors(), acts, record.countries(), Scale.in(whole), pairs(whole), grams(whole));
  }

  /// A Vietnamese syllable alone says little: longer words, and every two neighbours.
  private static Set<String> pairs(String text) {
    var words = Spelling.spelled(text).split(" ");
    var all = new HashSet<String>();
    for (var place = 0; place < words.length; place++) {
      if (words[place].length() >= LONG_WORD) {
        all.add(words[place]);
      }
      if (place > 0) {
        all.add(words[place - 1] + " " + words[place]);
      }
    }
    return all;
  }

  private static Set<Integer> grams(String text) {
    var letters = Spelling.folded(text);
    var all = new HashSet<Integer>();
    for (var from = 0; from + GRAM <= letters.length(); from++) {
      all.add(letters.charAt(from) << 16 ^ letters.charAt(from + 1) << 8 ^ letters.charAt(from + 2));
    }
    return all;
  }
}
