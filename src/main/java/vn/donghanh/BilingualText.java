package vn.donghanh;

import java.util.Locale;

/// Văn bản song ngữ: Vietnamese, English, and whether the English still says what the Vietnamese says.
///
/// @param vi    the Vietnamese text, the one that counts
/// @param en    the English text, empty where there is none
/// @param stale true when the Vietnamese changed after the translation
public record BilingualText(String vi, String en, boolean stale) {

  public static BilingualText of(String vi, String en) {
    return new BilingualText(vi, en, false);
  }

  /// The text in the reader's language, Vietnamese where there is no English.
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : vi;
  }
}
