package vn.donghanh.rules.sheets;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chữ trong ô: between a text of ours and the same text in a cell, so that nothing in a file can act as a formula and
/// every text comes back as it went out.
final class CellText {
  /// What makes spreadsheets, also those in other scripts, calculate; an apostrophe before it is one of ours.
  private static final Pattern ACTS = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]", Pattern.DOTALL);
  private static final Pattern WRITTEN_AS_CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  /// As it may stand in a cell.
  static String harmless(String text) {
    var coded = WRITTEN_AS_CODE.matcher(text).replaceAll("_x005F_x$1_");
    return ACTS.matcher(coded).lookingAt() ? "'" + coded : coded;
  }

  /// As it was before it was made harmless; characters that spreadsheets write as codes are themselves again.
  static String read(String cell) {
    var text = WRITTEN_AS_CODE.matcher(cell)
        .replaceAll(code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    return clean(text.startsWith("'") && ACTS.matcher(text).lookingAt() ? text.substring(1) : text);
  }

  /// As every form keeps a text: NFC, lines ended in one way, no character that no keyboard types, no space around it.
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
  }
}
