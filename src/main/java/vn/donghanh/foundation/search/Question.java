package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Câu hỏi: what was typed, taken apart into what PostgreSQL is asked. Nothing typed reaches its query syntax:
/// a question is made of letters and digits, each word in quotes.
///
/// @param exactPhrase all words as spelled, one after the other
/// @param exact   all words as spelled, in any order
/// @param plainPhrase all words without marks, one after the other
/// @param plain   all words without marks, in any order
/// @param wide    all words without marks, each other name as good as the name, the last word perhaps unfinished; two
///                words by themselves must stand near each other, since a Vietnamese word mostly has two syllables
/// @param loose   the same with words anywhere, for when `wide` finds nothing
/// @param spelled every name of the thing when the whole question is one, as spelled
/// @param folded  the same without marks
/// @param near    the question without marks, for what is nearly spelled so
record Question(
    String exactPhrase, String exact, String plainPhrase, String plain, String wide, String loose,
    Set<String> spelled, Set<String> folded, String near) {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_WORDS = 12;
  /// How many words on two words still stand near each other.
  private static final int NEAR = 3;

  /// Empty when nothing that could be looked for was typed.
  static Question of(String typed, Aliases.Forms forms) {
    var start = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    var words = Spelling.words(Spelling.spelled(start)).stream().limit(MOST_WORDS).toList();
    var bare = words.stream().map(Spelling::fold).toList();
    var names = new LinkedHashSet<String>();
    names.add(String.join(" ", words));
    forms.names(words).forEach(name -> names.add(Spelling.spelled(name)));
    return new Question(join(words, " <-> "), join(words, " & "), join(bare, " <-> "), join(bare, " & "),
        wide(words, bare, forms, true), wide(words, bare, forms, false), names,
        names.stream().map(Spelling::fold).collect(Collectors.toCollection(LinkedHashSet::new)), String.join(" ", bare));
  }

  boolean isEmpty() {
    return exact.isEmpty();
  }

  /// The question with words anywhere.
  Question loosened() {
    return new Question(exactPhrase, exact, plainPhrase, plain, loose, loose, spelled, folded, near);
  }

  /// From left to right the longest other names; what is none stands for itself.
  private static String wide(List<String> words, List<String> bare, Aliases.Forms forms, boolean tight) {
    var parts = new ArrayList<String>();
    var alone = new ArrayList<String>();
    for (int at = 0; at < words.size(); ) {
      int length = Math.min(forms.longest(), words.size() - at);
      while (length > 0 && forms.meanings(words.subList(at, at + length)).isEmpty()) {
        length--;
      }
      if (length == 0) {
        alone.add(bare.get(at++));
        continue;
      }
      flush(alone, parts, false, tight);
      parts.add(either(bare.subList(at, at + length), forms.meanings(words.subList(at, at + length)), at + length == words.size()));
      at += length;
    }
    flush(alone, parts, true, tight);
    return String.join(" & ", parts);
  }

  /// Words that are no other name, as one part.
  private static void flush(List<String> alone, List<String> parts, boolean last, boolean tight) {
    if (alone.isEmpty()) {
      return;
    }
    var unfinished = last ? ":*" : "";
    var begun = join(alone, " <-> ") + unfinished;
    if (!tight || alone.size() == 1) {
      parts.add("(" + join(alone, " & ") + unfinished + ")");
    } else if (alone.size() == 2) {
      parts.add("(" + begun + " | " + near(alone.getFirst(), alone.getLast()) + " | " + near(alone.getLast(), alone.getFirst()) + ")");
    } else {
      parts.add("(" + begun + " | " + join(alone, " & ") + ")");
    }
    alone.clear();
  }

  private static String near(String one, String other) {
    return IntStream.rangeClosed(1, NEAR).mapToObj(apart -> "'" + one + "' <" + apart + "> '" + other + "'").collect(Collectors.joining(" | "));
  }

  private static String either(List<String> itself, Set<String> meanings, boolean unfinished) {
    var ways = new LinkedHashSet<String>();
    ways.add(join(itself, " <-> ") + (unfinished ? ":*" : ""));
    meanings.stream().map(Spelling::folded).filter(meaning -> !meaning.equals(String.join(" ", itself)))
        .forEach(meaning -> ways.add(join(Spelling.words(meaning), " <-> ")));
    return ways.stream().map(way -> "(" + way + ")").collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String join(List<String> words, String operator) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(operator));
  }
}
