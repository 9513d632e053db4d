package vn.donghanh.rules.sheets;

import java.util.Locale;

/// Nhận định về dòng: what a row would do.
public enum Verdict {
  /// Mới: adds a record.
  NEW,
  /// Thay đổi: changes one.
  CHANGED,
  /// Giống một hồ sơ đã có: is most likely a record that stands already, and is left out unless somebody says otherwise.
  LIKE,
  /// Lỗi: cannot be taken.
  WRONG,
  /// Không đổi: says what is known already.
  SAME;

  /// The message key of its name.
  public String key() {
    return "sheets.verdict." + word();
  }

  /// The word that addresses use.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
