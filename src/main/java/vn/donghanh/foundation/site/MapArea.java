package vn.donghanh.foundation.site;

/// Địa bàn trên bản đồ: one locality as the map shows it.
///
/// @param code    the official code, `48`
/// @param name    `Đà Nẵng`
/// @param number  the number that its shade stands for, as the reader writes it
/// @param words   what is said of it: `Đà Nẵng: 24 quan hệ hợp tác`
/// @param level   0 (none) to 5 (most): the shade of blue
/// @param address the page of the locality, empty for none
/// @param records where the records are that were counted, empty for none
public record MapArea(String code, String name, String number, String words, int level, String address, String records) {
  public static final int DARKEST = 5;

  public MapArea {
    if (!code.matches("\\d\\d") || level < 0 || level > DARKEST) {
      throw new IllegalArgumentException("code " + code + ", level " + level);
    }
  }

  /// A locality that is drawn and nothing more.
  public static MapArea plain(String code, String words) {
    return new MapArea(code, words, "", words, 1, "", "");
  }
}
