package vn.donghanh.foundation.journal;

/// Một dòng: text that may stand in the header of a mail or in a line of a list. Line ends and control characters
/// would add headers of their own; marks that turn the direction of writing would hide what is written.
final class OneLine {

  private OneLine() {}

  static boolean is(String text) {
    return text.codePoints().noneMatch(OneLine::breaks);
  }

  private static boolean breaks(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    };
  }
}
