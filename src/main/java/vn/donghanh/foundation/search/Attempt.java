package vn.donghanh.foundation.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cách tìm: one way to look for what was typed.
///
/// @param words the words that are looked for, as spelled
/// @param wide  all of them without marks, each other name as good as the name
record Attempt(List<String> words, String wide) {
  private static final Pattern LEXEME = Pattern.compile("'([^']+)'(:\\*)?");

  /// All words as spelled, one after the other.
  String exactPhrase() {
    return Question.join(words, " <-> ");
  }

  /// All words as spelled, in any order but in one and the same title.
  String exact() {
    return words.stream().map(word -> "'" + word + "':A").collect(Collectors.joining(" & ")) + " | "
        + words.stream().map(word -> "'" + word + "':B").collect(Collectors.joining(" & "));
  }

  /// All words without marks, one after the other.
  String plainPhrase() {
    return Question.join(Question.bare(words), " <-> ");
  }

  /// The same, the last perhaps unfinished.
  String begun() {
    return plainPhrase() + (words.size() > 1 || words.getLast().length() > 1 ? ":*" : "");
  }

  /// All words without marks, in any order.
  String plain() {
    return Question.join(Question.bare(words), " & ");
  }

  /// The same question as `wide`, asked of titles alone.
  String titled() {
    return LEXEME.matcher(wide).replaceAll(found -> "'" + found.group(1) + "':" + (found.group(2) == null ? "A" : "*A"));
  }

  /// With what a title begins that speaks of nothing else.
  String near() {
    return String.join(" ", Question.bare(words));
  }
}
