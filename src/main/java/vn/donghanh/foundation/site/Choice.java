package vn.donghanh.foundation.site;

import java.text.Normalizer;

/// Lựa chọn: one thing a list offers.
///
/// @param value what the form sends
/// @param text  what the reader sees
/// @param hint  a line under it, empty when there is none
/// @param group the heading it stands under, empty for none; choices of one group stand together
public record Choice(String value, String text, String hint, String group) {

  public static Choice of(String value, String text) {
    return new Choice(value, text, "", "");
  }

  /// Its words and hint without Vietnamese marks, by which a browser's own suggestions find it too.
  public String unmarked() {
    return Normalizer.normalize(text + " " + hint, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .replace('đ', 'd').replace('Đ', 'D').strip();
  }

  public Choice in(String heading) {
    return new Choice(value, text, hint, heading);
  }

  public Choice saying(String line) {
    return new Choice(value, text, line, group);
  }
}
