package vn.donghanh.foundation.site;

/// Địa bàn trên bản đồ: one locality as the map shows it.
///
/// @param code    the official code, `48`
/// @param words   what is said of it: `Đà Nẵng: 24 quan hệ hợp tác`
/// @param level   0 (none) to 5 (most): the shade of blue
/// @param address the page of the locality, empty for none
public record MapArea(String code, String words, int level, String address) {
  public static final int DARKEST = 5;

  public MapArea {
    if (!code.matches("\\d\\d") || level < 0 || level > DARKEST) {
      throw new IllegalArgumentException("code " + code + ", level " + level);
    }
  }
}
