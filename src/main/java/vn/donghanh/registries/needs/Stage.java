package vn.donghanh.registries.needs;

/// Giai đoạn của một đặt hàng, drawn from its parts; kept beside them only so that boards are quick.
public enum Stage {
  /// Nháp: seen only by those who ask.
  DRAFT,
  /// Ghi nhận từ nguồn công khai: known from a publication, not sent through the platform; no clock runs.
  PUBLISHED,
  /// Đã gửi: at least one addressee owes its final answer.
  SENT,
  /// Đã trả lời: every addressee has answered; the locality has not confirmed everything.
  ANSWERED,
  /// Đã xác nhận: the locality has confirmed every answer.
  CONFIRMED,
  /// Đã rút.
  WITHDRAWN;

  /// The message key of its words.
  public String key() {
    return "needs.stage." + name().toLowerCase(java.util.Locale.ROOT);
  }

  static Stage of(Need need) {
    if (need.withdrawal() != null) {
      return WITHDRAWN;
    }
    if (need.origin() == Origin.PUBLISHED) {
      return PUBLISHED;
    }
    if (need.registered() == null) {
      return DRAFT;
    }
    if (need.parts().stream().allMatch(SubOrder::confirmed)) {
      return CONFIRMED;
    }
    return need.parts().stream().allMatch(SubOrder::answered) ? ANSWERED : SENT;
  }
}
