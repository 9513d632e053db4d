package vn.donghanh.foundation.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vn.donghanh.foundation.search.Spelling;

/// Cụm từ: finds known phrases in a text. From each place the longest phrase is taken, so that "mật ong" is never
/// "mật"; no word is taken twice. Words are compared without the English plural; in a text typed without any mark a
/// Vietnamese phrase of two words or more is also found by its bare letters.
public final class Phrases<T> {
  /// Before a phrase without marks, so that it is not taken for one that is spelled so.
  private static final String BARE = "~";
  private static final int ACRONYM = 4;
  /// "ups" and "EVs" are plurals, "gas" and "bus" are not.
  private static final int SHORTEST_PLURAL = 3;
  private static final String VOWELS = "aeiou";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  private final Map<String, List<Known<T>>> known = new HashMap<>();
  private int longest = 1;

  private enum Letters { ANY, CAPITAL_FIRST, ALL_CAPITALS }

  private record Known<T>(T meaning, Letters letters) {}

  private record Token(String raw, String word, String bare) {}

  /// Adds a phrase. One after `^` counts only with a capital first; an acronym of up to four letters only in capitals.
  /// What was added first keeps the phrase.
  public Phrases<T> add(String phrase, T meaning) {
    var capital = phrase.startsWith("^");
    var tokens = tokens(capital ? phrase.substring(1) : phrase);
    if (tokens.isEmpty()) {
      return this;
    }
    longest = Math.max(longest, tokens.size());
    var letters = capital ? Letters.CAPITAL_FIRST : isAcronym(tokens) ? Letters.ALL_CAPITALS : Letters.ANY;
    put(key(tokens, 0, tokens.size(), false), new Known<>(meaning, letters));
    if (tokens.size() > 1) {
      put(BARE + key(tokens, 0, tokens.size(), true), new Known<>(meaning, letters));
    }
    return this;
  }

  private void put(String key, Known<T> one) {
    var there = known.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (there.stream().noneMatch(it -> it.letters() == one.letters())) {
      there.add(one);
    }
  }

  /// Calls for each phrase found, with the place of its first word.
  public void in(String text, BiConsumer<Integer, T> found) {
    var tokens = tokens(text);
    var unmarked = text.chars().allMatch(letter -> letter < 128);
    for (var from = 0; from < tokens.size(); ) {
      from += take(tokens, from, unmarked, found);
    }
  }

  private int take(List<Token> tokens, int from, boolean unmarked, BiConsumer<Integer, T> found) {
    for (var length = Math.min(longest, tokens.size() - from); length > 0; length--) {
      var candidates = known.get(key(tokens, from, from + length, false));
      if (candidates == null && unmarked && length > 1) {
        candidates = known.get(BARE + key(tokens, from, from + length, true));
      }
      var first = tokens.get(from).raw();
      var fitting = candidates == null ? null : candidates.stream().filter(it -> fits(it.letters(), first)).findFirst().orElse(null);
      if (fitting != null) {
        found.accept(from, fitting.meaning());
        return length;
      }
    }
    return 1;
  }

  private static boolean fits(Letters letters, String raw) {
    return switch (letters) {
      case ANY -> true;
      case CAPITAL_FIRST -> Character.isUpperCase(raw.codePointAt(0));
      case ALL_CAPITALS -> raw.replaceFirst("s$", "").chars().noneMatch(Character::isLowerCase);
    };
  }

  private static boolean isAcronym(List<Token> tokens) {
    var raw = tokens.getFirst().raw();
    return tokens.size() == 1 && raw.length() <= ACRONYM && raw.chars().allMatch(it -> it >= 'A' && it <= 'Z');
  }

  private static String key(List<Token> tokens, int from, int to, boolean bare) {
    if (to - from == 1) {
      return bare ? tokens.get(from).bare() : tokens.get(from).word();
    }
    var key = new StringBuilder();
    for (var place = from; place < to; place++) {
      key.append(place == from ? "" : " ").append(bare ? tokens.get(place).bare() : tokens.get(place).word());
    }
    return key.toString();
  }

  private static List<Token> tokens(String text) {
    return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).results().map(it -> {
      var word = singular(Spelling.spelled(it.group()));
      return new Token(it.group(), word, Spelling.folded(word));
    }).toList();
  }

  /// Without the English plural; no Vietnamese syllable ends in s.
  private static String singular(String word) {
    if (word.length() < SHORTEST_PLURAL || word.length() == SHORTEST_PLURAL && VOWELS.indexOf(word.charAt(1)) >= 0 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses")
        ? word.substring(0, word.length() - 2) : word.substring(0, word.length() - 1);
  }
}
