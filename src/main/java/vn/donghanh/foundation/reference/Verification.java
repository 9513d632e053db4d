package vn.donghanh.foundation.reference;

/// Mức kiểm chứng: how far a fact was followed to its source.
public enum Verification {
  /// Đã tra cứu: seen in the text of the cited page or file.
  LOOKED_UP,
  /// Tham khảo: widely published, but the cited page was not opened; to be checked before it is shown as confirmed.
  REFERENCE,
  /// Tính toán: derived by a script from a table that was looked up.
  COMPUTED
}
