package vn.donghanh.foundation.search;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bàn phím: a Vietnamese syllable from the keys of Telex (`nghej`, `ddoongf`) or VNI (`nghe65`, `d9o6ng2`), for words that
/// were typed while the keyboard was set to something else.
final class Keys {
  private static final String TELEX_TONES = "sfrxj";
  private static final String VNI_TONES = "12345";
  /// Acute, grave, hook, tilde, dot below, as a mark of its own.
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
  private static final Pattern SYLLABLE = Pattern.compile(
      "(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(ch|ng|nh|[cmnpt])?");
  private static final String SHAPED = "ăâêôơư";
  private static final String VOWELS = "aeiouy" + SHAPED;

  private final StringBuilder letters = new StringBuilder();
  private int tone = -1;
  private boolean keyed;

  private Keys() {}

  /// The syllable that these keys write, empty when they write none or the word holds no such key.
  static Optional<String> syllable(String spelled) {
    var keys = new Keys();
    var vni = spelled.chars().anyMatch(Character::isDigit);
    spelled.chars().forEach(letter -> keys.press((char) letter, vni));
    return keys.keyed && SYLLABLE.matcher(keys.letters).matches() ? Optional.of(keys.toned()) : Optional.empty();
  }

  /// True for what could be a Vietnamese syllable without tone.
  static boolean isSyllable(String toneless) {
    return SYLLABLE.matcher(toneless).matches();
  }

  private void press(char key, boolean vni) {
    if (vni ? digit(key) : telex(key)) {
      keyed = true;
    } else {
      letters.append(key);
    }
  }

  private boolean digit(char key) {
    if (VNI_TONES.indexOf(key) >= 0) {
      tone = VNI_TONES.indexOf(key);
      return true;
    }
    return switch (key) {
      case '6' -> change("aeo", "âêô");
      case '7' -> horn();
      case '8' -> change("a", "ă");
      case '9' -> change("d", "đ");
      default -> false;
    };
  }

  private boolean telex(char key) {
    if (TELEX_TONES.indexOf(key) >= 0 && letters.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0)) {
      tone = TELEX_TONES.indexOf(key);
      return true;
    }
    return switch (key) {
      case 'w' -> horn() || change("a", "ă");
      case 'a' -> change("a", "â");
      case 'e' -> change("e", "ê");
      case 'o' -> change("o", "ô");
      case 'd' -> letters.indexOf("d") == 0 && change("d", "đ");
      default -> false;
    };
  }

  /// uo together become ươ; otherwise the last of the two.
  private boolean horn() {
    var both = letters.indexOf("uo");
    if (both >= 0 && (both == 0 || letters.charAt(both - 1) != 'q')) {
      letters.replace(both, both + 2, "ươ");
      return true;
    }
    return change("ou", "ơư");
  }

  /// Changes the last letter that is one of these.
  private boolean change(String from, String to) {
    for (var at = letters.length() - 1; at >= 0; at--) {
      var found = from.indexOf(letters.charAt(at));
      if (found >= 0) {
        letters.setCharAt(at, to.charAt(found));
        return true;
      }
    }
    return false;
  }

  private String toned() {
    return tone < 0 ? letters.toString()
        : Normalizer.normalize(new StringBuilder(letters).insert(place() + 1, TONES.charAt(tone)), Normalizer.Form.NFC);
  }

  /// On the vowel that has a shape of its own, else before a final vowel and on the last before a consonant.
  private int place() {
    for (var at = letters.length() - 1; at >= 0; at--) {
      if (SHAPED.indexOf(letters.charAt(at)) >= 0) {
        return at;
      }
    }
    var first = 0;
    while (VOWELS.indexOf(letters.charAt(first)) < 0) {
      first++;
    }
    var glides = letters.indexOf("qu") == 0 || letters.indexOf("gi") == 0 && letters.length() > 2 && VOWELS.indexOf(letters.charAt(2)) >= 0;
    first = glides ? 2 : first;
    var last = first;
    while (last + 1 < letters.length() && VOWELS.indexOf(letters.charAt(last + 1)) >= 0) {
      last++;
    }
    return last == letters.length() - 1 && last > first ? last - 1 : last;
  }
}
