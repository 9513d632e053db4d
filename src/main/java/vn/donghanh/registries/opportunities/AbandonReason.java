package vn.donghanh.registries.opportunities;

import java.util.Locale;

/// Lý do khép không thành: why an opportunity ended without success, so that one can learn from it.
public enum AbandonReason {
  /// Không có ai quan tâm.
  NO_INTEREST,
  /// Không tìm được đối tác phù hợp.
  NO_SUITABLE_PARTNER,
  /// Không thống nhất được điều kiện.
  NO_AGREEMENT,
  /// Thiếu vốn, kinh phí.
  NO_FUNDING,
  /// Vướng quy hoạch, đất đai, giấy phép.
  PERMITS,
  /// Chính sách hoặc kế hoạch thay đổi.
  PLAN_CHANGED,
  /// Bên đề xuất rút.
  PROPOSER_WITHDREW,
  /// Đã có đối tác ngoài nền tảng.
  FOUND_ELSEWHERE,
  /// Đăng nhầm hoặc trùng.
  MISTAKE,
  OTHER;

  public String key() {
    return "opportunities.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
