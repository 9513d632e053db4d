package vn.donghanh.registries.profiles;

import java.util.Locale;

/// Nguồn kinh phí của một sáng kiến.
public enum BudgetSource {
  /// Ngân sách địa phương.
  LOCAL,
  /// Ngân sách trung ương.
  CENTRAL,
  /// Xã hội hóa.
  SOCIAL,
  /// Đối tác.
  PARTNER,
  /// Hỗn hợp.
  MIXED;

  public String key() {
    return "profiles.budget." + name().toLowerCase(Locale.ROOT);
  }
}
