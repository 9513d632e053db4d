package vn.donghanh.registries.partners;

import java.util.Locale;

/// Có thể trùng: two records that look like one organisation.
///
/// @param likeness 0 to 100: how much of the names is the same; 100 where something else says so
public record LookAlike(PartnerCard one, PartnerCard other, Reason reason, int likeness) {

  /// Vì sao: the strongest thing that the two have in common. The order is that of strength.
  public enum Reason {
    /// Cùng mã định danh.
    IDENTIFIER,
    /// Cùng trang thông tin.
    WEBSITE,
    /// Cùng tên, không kể dấu, ngoặc và loại hình pháp lý, in one country.
    NAME,
    /// Tên gần giống, in one country.
    NEAR_NAME;

    public String key() {
      return "partners.alike." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
