package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Câu hỏi: what was typed, taken apart into what PostgreSQL is asked. Nothing typed reaches its query syntax:
/// a question is made of letters and digits, each word in quotes.
///
/// @param alone    the words that are no other name
/// @param spelled  every name of the thing when the whole question is one, as spelled
/// @param attempts how to look for it, the strictest first; each is asked only when those before found nothing
/// @param tokens   its names and other words, each by itself, for when no record has all of them
record Question(List<String> alone, Set<String> spelled, List<Attempt> attempts, List<String> tokens) {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_WORDS = 16;
  /// A single word shorter than this is not taken for the beginning of a longer one: too many begin so.
  private static final int BEGUN = 2;
  /// Around and between two neighbours that the index holds as one word.
  private static final String BEFORE = "zz";
  private static final String BETWEEN = "zqz";

  /// A question in which nothing could be looked for.
  private static final Question NOTHING = new Question(List.of(), Set.of(), List.of(), List.of());

  /// Some words that stand for one thing: a name with its other names, a noise, or a word by itself.
  ///
  /// @param meanings the other names, empty for a word by itself
  private record Token(List<String> words, Set<String> meanings, Noise.@Nullable Degree noise) {}

  /// Empty when nothing that could be looked for was typed.
  static Question of(String typed, Aliases.Forms forms, Noise noise) {
    var start = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    var words = Spelling.words(Spelling.spelled(start)).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return NOTHING;
    }
    var tokens = tokens(words, forms, noise);
    var heard = without(tokens, Noise.Degree.ALWAYS);
    var core = without(heard, Noise.Degree.AT_NEED);
    var attempts = new LinkedHashSet<Attempt>();
    for (var tight : List.of(true, false)) {
      attempts.add(new Attempt(words(heard), wide(heard, tight)));
      attempts.add(new Attempt(words(core), wide(core, tight)));
    }
    var names = new LinkedHashSet<String>();
    List.of(words, words(heard), words(core)).forEach(some -> {
      names.add(String.join(" ", some));
      forms.names(some).forEach(name -> names.add(Spelling.spelled(name)));
    });
    return new Question(words(heard.stream().filter(token -> token.meanings().isEmpty()).toList()), names, List.copyOf(attempts),
        core.stream().map(token -> wide(List.of(token), true)).distinct().toList());
  }

  boolean isEmpty() {
    return attempts.isEmpty();
  }

  /// Every name of the thing, without marks.
  Set<String> folded() {
    return spelled.stream().map(Spelling::fold).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// From left to right the longest other names and noises; what is none stands for itself.
  private static List<Token> tokens(List<String> words, Aliases.Forms forms, Noise noise) {
    var tokens = new ArrayList<Token>();
    for (var at = 0; at < words.size(); ) {
      var rest = words.subList(at, words.size());
      var named = Math.min(forms.longest(), rest.size());
      while (named > 0 && forms.meanings(rest.subList(0, named)).isEmpty()) {
        named--;
      }
      var noisy = noise.length(words, at);
      var length = Math.max(1, Math.max(named, noisy));
      var some = rest.subList(0, length);
      tokens.add(new Token(some, named == length ? forms.meanings(some) : Set.of(), noisy == length ? noise.degree(some) : null));
      at += length;
    }
    return tokens;
  }

  /// Without noise of a degree, unless nothing else was typed. A name is left out only at need.
  private static List<Token> without(List<Token> tokens, Noise.Degree degree) {
    var kept = tokens.stream().filter(token -> token.noise() != degree || degree == Noise.Degree.ALWAYS && !token.meanings().isEmpty()).toList();
    return kept.isEmpty() ? tokens : kept;
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().flatMap(token -> token.words().stream()).toList();
  }

  /// All of them, the last word perhaps unfinished. When it is tight, two words by themselves must stand together, since a
  /// Vietnamese word mostly has two syllables.
  private static String wide(List<Token> tokens, boolean tight) {
    var parts = new ArrayList<String>();
    var alone = new ArrayList<String>();
    for (var token : tokens) {
      if (token.meanings().isEmpty()) {
        alone.addAll(bare(token.words()));
        continue;
      }
      flush(alone, parts, false, tight);
      parts.add(either(token));
    }
    flush(alone, parts, true, tight);
    return String.join(" & ", parts);
  }

  /// Words that are no other name, as one part.
  private static void flush(List<String> alone, List<String> parts, boolean last, boolean tight) {
    if (alone.isEmpty()) {
      return;
    }
    if (alone.size() == 2 && tight) {
      parts.add("(" + together(alone, last) + numbers(alone.getLast()).stream().map(other -> " | " + together(List.of(alone.getFirst(), other), false))
          .collect(Collectors.joining()) + " | " + together(alone.reversed(), false) + ")");
    } else {
      var each = alone.stream().map(word -> single(word, last && word == alone.getLast() && (alone.size() > 1 || word.length() > BEGUN)));
      parts.add("(" + each.collect(Collectors.joining(" & ")) + ")");
    }
    alone.clear();
  }

  /// A word by itself, an English one also in its other number.
  private static String single(String word, boolean unfinished) {
    var itself = "'" + word + "'" + (unfinished ? ":*" : "");
    var others = numbers(word).stream().filter(other -> !unfinished || !other.startsWith(word)).toList();
    return others.isEmpty() ? itself : "(" + itself + others.stream().map(other -> " | '" + other + "'").collect(Collectors.joining()) + ")";
  }

  /// An English noun in its other number; no Vietnamese syllable is one.
  private static List<String> numbers(String word) {
    if (word.length() < 4 || Keys.isSyllable(word) || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return List.of();
    }
    if (word.endsWith("ies")) {
      return List.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("s")) {
      return List.of(word.substring(0, word.length() - 1));
    }
    return List.of(word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s");
  }

  /// A name that is complete stands for itself, not for longer words that begin so: Roma is not Romania.
  private static String either(Token token) {
    var itself = bare(token.words());
    var ways = new LinkedHashSet<String>();
    ways.add(together(itself, false));
    token.meanings().stream().map(Spelling::folded).filter(meaning -> !meaning.equals(String.join(" ", itself)))
        .forEach(meaning -> ways.add(together(Spelling.words(meaning), false)));
    return ways.stream().map(way -> "(" + way + ")").collect(Collectors.joining(" | ", "(", ")"));
  }

  /// These words one after the other: each with its neighbour is one word of the index.
  private static String together(List<String> words, boolean unfinished) {
    var end = unfinished ? ":*" : "";
    return words.size() == 1 ? "'" + words.getFirst() + "'" + end
        : IntStream.range(1, words.size()).mapToObj(at -> "'" + BEFORE + words.get(at - 1) + BETWEEN + words.get(at) + "'").collect(Collectors.joining(" & ")) + end;
  }

  static List<String> bare(List<String> words) {
    return words.stream().map(Spelling::fold).toList();
  }

  static String join(List<String> words, String operator) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(operator));
  }
}
