package vn.donghanh.registries.relations;

import java.util.Locale;

/// Cấp của đơn vị ký: of which level the Vietnamese unit is, or was.
public enum HolderLevel {
  /// Cấp tỉnh.
  PROVINCE,
  /// Cấp huyện: abolished on 1 July 2025.
  DISTRICT,
  /// Cấp xã.
  COMMUNE;

  public String key() {
    return "relations.level." + name().toLowerCase(Locale.ROOT);
  }
}
