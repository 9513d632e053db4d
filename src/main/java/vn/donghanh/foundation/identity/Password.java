package vn.donghanh.foundation.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import vn.donghanh.Refusal;

/// Mật khẩu: one that may be set: at least 8 characters with a small and a capital letter, a digit and a special
/// character (QCVN 12:2026/BCA 3.7.2.6), and not the name it belongs to. Never shown, not even by accident.
public final class Password {
  private static final int LEAST = 8;
  static final int MOST = 128;

  private final String text;

  private Password(String text) {
    this.text = text;
  }

  /// Refuses, at the field `password`, what breaks a rule, and `again` that is not the same.
  public static Password of(String typed, String again, String signInName) {
    var text = normal(typed);
    if (text.length() < LEAST || text.length() > MOST || !mixed(text)) {
      throw Refusal.at("password", "identity.password.rules");
    }
    if (text.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))) {
      throw Refusal.at("password", "identity.password.is-the-name");
    }
    if (!text.equals(normal(again))) {
      throw Refusal.at("again", "identity.password.not-the-same");
    }
    return new Password(text);
  }

  /// One spelling for letters with marks, however the keyboard composes them.
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  String text() {
    return text;
  }

  @Override
  public String toString() {
    return "********";
  }

  private static boolean mixed(String text) {
    return has(text, Character::isLowerCase) && has(text, Character::isUpperCase) && has(text, Character::isDigit)
        && has(text, it -> !Character.isLetterOrDigit(it) && !Character.isWhitespace(it));
  }

  private static boolean has(String text, IntPredicate kind) {
    return text.codePoints().anyMatch(kind);
  }
}
