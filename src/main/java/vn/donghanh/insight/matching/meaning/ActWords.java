package vn.donghanh.insight.matching.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.donghanh.foundation.reference.Phrases;
import vn.donghanh.insight.matching.meaning.Act.Side;

/// How a text says who does what, by the list in `matching/acts.txt`. A word of seeking or of giving governs what
/// follows it: "looking for importers" is said by who sells, "importer of tea" by who buys.
final class ActWords {
  private static final String FILE = "/matching/acts.txt";
  /// How many words a word of seeking or giving reaches.
  private static final int REACH = 9;
  /// Whoever is named among the first words of a sentence is its subject.
  private static final int FIRST = 3;
  private static final Pattern SENTENCE = Pattern.compile("[.;:!?]\\s+|[\\r\\n]+");

  private final Phrases<Sign> phrases = new Phrases<>();

  /// What a phrase says.
  private sealed interface Sign {
    record Mood(Side side) implements Sign {}

    record Verb(Act act) implements Sign {}

    record Role(Act act) implements Sign {}

    record Thing(Act.Deal deal) implements Sign {}
  }

  private record Seen(int place, Sign sign) {}

  static ActWords read() {
    try (var in = ActWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var words = new ActWords();
      words.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAll(List<String> lines) {
    var act = new Act(Act.Deal.TRADE, Side.EITHER);
    for (var line : lines) {
      if (line.startsWith("[")) {
        act = Act.of(line.substring(1, line.indexOf(']')));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        var colon = line.indexOf(':');
        var sign = sign(line.substring(0, colon), act);
        Arrays.stream(line.substring(colon + 1).split("[;|]")).map(String::strip).filter(it -> !it.isEmpty()).forEach(it -> phrases.add(it, sign));
      }
    }
  }

  private static Sign sign(String word, Act act) {
    return switch (word) {
      case "seek" -> new Sign.Mood(Side.SEEKS);
      case "give" -> new Sign.Mood(Side.GIVES);
      case "verb" -> new Sign.Verb(act);
      case "role" -> new Sign.Role(act);
      case "thing" -> new Sign.Thing(act.deal());
      default -> throw new IllegalStateException(FILE + ": “" + word + "” is none of seek, give, verb, role, thing");
    };
  }

  /// How strongly each act is said.
  ///
  /// @param side where the writer stands when no word says it: who asks seeks, who offers gives
  Map<Act, Integer> in(String text, Side side) {
    var found = new HashMap<Act, Integer>();
    for (var sentence : SENTENCE.split(text)) {
      sentence(sentence, side, found);
    }
    return found;
  }

  private void sentence(String text, Side side, Map<Act, Integer> found) {
    var seen = new ArrayList<Seen>();
    phrases.in(text, (place, sign) -> seen.add(new Seen(place, sign)));
    var mood = new Seen(-REACH - 1, new Sign.Mood(side));
    for (var one : seen) {
      switch (one.sign()) {
        case Sign.Mood said -> mood = new Seen(one.place(), said);
        case Sign.Verb(var act) -> found.merge(act, 2, Integer::sum);
        case Sign.Role(var act) -> found.merge(isSought(one, mood, side) ? act.counterpart() : act, 2, Integer::sum);
        case Sign.Thing(var deal) -> found.merge(new Act(deal, reaches(mood, one) ? ((Sign.Mood) mood.sign()).side() : side), 1, Integer::sum);
      }
    }
  }

  /// Somebody named first in a sentence is who writes; named after a word of seeking, or later by who asks, is who is sought.
  private static boolean isSought(Seen role, Seen mood, Side side) {
    if (reaches(mood, role)) {
      return ((Sign.Mood) mood.sign()).side() == Side.SEEKS;
    }
    return side == Side.SEEKS && role.place() >= FIRST;
  }

  private static boolean reaches(Seen mood, Seen seen) {
    return seen.place() - mood.place() <= REACH;
  }
}
