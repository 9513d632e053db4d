package vn.donghanh.registries.partners;

import java.util.Locale;

/// Sẵn sàng góp gì: what an overseas Vietnamese expert or association offers to do.
public enum ExpertOffer {
  /// Tư vấn, phản biện.
  ADVICE,
  /// Giảng dạy, đào tạo.
  TEACHING,
  /// Hợp tác nghiên cứu.
  RESEARCH,
  /// Chuyển giao công nghệ.
  TECHNOLOGY,
  /// Đầu tư, góp vốn.
  INVESTMENT,
  /// Kết nối đối tác, thị trường.
  CONNECTION;

  /// The message key of its name.
  public String key() {
    return "partners.offer." + word();
  }

  /// The word that addresses use.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
