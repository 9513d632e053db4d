package vn.donghanh.registries.relations;

import java.util.Locale;

/// Loại quan hệ giữa địa phương: what the two sides call it.
public enum RelationKind {
  /// Kết nghĩa.
  TWIN,
  /// Thành phố chị em.
  SISTER,
  /// Hữu nghị.
  FRIENDSHIP,
  /// Hợp tác.
  COOPERATION,
  /// Ý định thư: no relation yet.
  LETTER_OF_INTENT,
  /// Dự kiến: announced, not signed.
  PLANNED;

  /// True for a relation that both sides have entered.
  public boolean established() {
    return this != LETTER_OF_INTENT && this != PLANNED;
  }

  public String key() {
    return "relations.kind." + word();
  }

  /// The word that files and addresses use.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
