package vn.donghanh.registries.needs;

/// Việc đề nghị: what the locality wants to be done. Each has its counterpart: who wants investment is answered by
/// who invests, who sells by who buys.
public enum Ask {
  /// Thu hút đầu tư.
  INVESTMENT,
  /// Tìm thị trường, người mua cho hàng hóa của địa phương.
  EXPORT,
  /// Tìm nguồn cung công nghệ, thiết bị, nguyên liệu.
  SUPPLY,
  /// Chuyển giao công nghệ, hợp tác nghiên cứu.
  TECHNOLOGY,
  /// Đào tạo, phát triển nguồn nhân lực.
  TRAINING,
  /// Đưa lao động đi làm việc, hợp tác lao động.
  LABOUR,
  /// Vốn hỗ trợ phát triển, viện trợ.
  FUNDING,
  /// Du lịch, giao lưu văn hóa.
  CULTURE,
  /// Kết nối địa phương nước ngoài, kết nghĩa.
  TWINNING,
  /// Tiếp cận tập đoàn, hiệp hội doanh nghiệp, tổ chức quốc tế.
  ACCESS,
  /// Tham gia cơ chế hợp tác quốc tế cấp địa phương.
  MECHANISM,
  /// Quảng bá địa phương ở nước ngoài.
  PROMOTION,
  /// Thông tin thị trường, pháp luật, xác minh.
  INFORMATION;

  /// The message key of its words.
  public String key() {
    return "needs.ask." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
