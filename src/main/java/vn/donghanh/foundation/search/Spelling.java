package vn.donghanh.foundation.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Chính tả: two ways to write a text so that spellings can be compared: as it is spelled, and without marks.
/// Both are small letters and digits with single spaces between words.
public final class Spelling {
  /// Longer words are cut: nobody types them, and PostgreSQL refuses them.
  private static final int LONGEST_WORD = 60;
  /// A mark that stands alone is no word.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  /// The new way sets the tone on the second vowel of an open oa, oe, uy; the old way on the first. After q the u is no vowel.
  private static final Pattern NEW_TONE = Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\\p{L}\\p{M}])");
  private static final String NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
  private static final String OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";

  private Spelling() {}

  /// As it is spelled: NFC, small letters, tones where the old way sets them (hòa, thủy), no punctuation.
  public static String spelled(String text) {
    var small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var toned = NEW_TONE.matcher(Normalizer.normalize(small, Normalizer.Form.NFC)).replaceAll(Spelling::oldTone);
    return WORD.matcher(toned).results().map(word -> cut(word.group())).collect(Collectors.joining(" "));
  }

  /// As foreigners write it: Bà Rịa – Vũng Tàu is Ba Ria – Vung Tau. Capitals and punctuation stay.
  public static String unmarked(String name) {
    return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
  }

  /// Without marks: hòa, hoà and hoa are one; đ is d.
  public static String folded(String text) {
    return fold(spelled(text));
  }

  /// The same for a text that is `spelled` already.
  static String fold(String spelled) {
    var bare = MARK.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    var plain = new StringBuilder(bare.length());
    bare.codePoints().forEach(letter -> {
      switch (letter) {
        case 'đ', 'ð' -> plain.append('d');
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'ı' -> plain.append('i');
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ß' -> plain.append("ss");
        default -> plain.appendCodePoint(letter);
      }
    });
    return plain.toString();
  }

  /// The words of a text in one of the two ways.
  static List<String> words(String spelledOrFolded) {
    return spelledOrFolded.isEmpty() ? List.of() : List.of(spelledOrFolded.split(" "));
  }

  private static String oldTone(java.util.regex.MatchResult found) {
    return Matcher.quoteReplacement(OLD.split(" ")[Arrays.asList(NEW.split(" ")).indexOf(found.group())]);
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST_WORD ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
  }
}
