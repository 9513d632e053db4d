package vn.donghanh.registries.partners;

import java.util.Locale;

/// Mức xác minh: how far a partner was checked. The order is that of trust.
public enum VerificationLevel {
  /// Có nghi vấn: somebody found reasons not to trust it.
  DOUBTFUL,
  /// Chưa kiểm chứng.
  UNVERIFIED,
  /// Đã kiểm chứng: seen in a cited page or publication; the word that every module has for this mark.
  SOURCED,
  /// Đã liên hệ được: it answered one of our bodies.
  CONTACTED,
  /// Đã xác minh: its papers or its registration were checked.
  VERIFIED;

  /// True: a page need not say "chưa kiểm chứng".
  public boolean confirmed() {
    return compareTo(SOURCED) >= 0;
  }

  /// The message key of its name.
  public String key() {
    return "partners.level." + name().toLowerCase(Locale.ROOT);
  }
}
