package vn.donghanh.registries.relations;

import java.util.Locale;

/// Kế thừa: how today's unit has a relation that another unit entered before 1 July 2025.
public enum Inheritance {
  /// The unit entered it itself.
  NONE,
  /// Of a district: the provincial People's Committee has it (Decree 177/2025/NĐ-CP, article 3(1)).
  FROM_DISTRICT,
  /// Of a merged province: the successor has it (Decree 177/2025/NĐ-CP, article 5).
  FROM_PROVINCE;

  public String key() {
    return "relations.inheritance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
