package vn.donghanh.registries.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Giai đoạn của một cơ hội, on a day.
public enum Stage {
  /// Nháp: seen by the body that writes it.
  DRAFT("nhap"),
  /// Chờ duyệt.
  IN_REVIEW("cho-duyet"),
  /// Đang mở: published, and its last day has not passed.
  PUBLISHED("dang-mo"),
  /// Hết hạn: published, and its last day lies behind; waits for renewal or a close.
  EXPIRED("het-han"),
  /// Đã thành.
  SUCCEEDED("da-thanh"),
  /// Đã rút: closed without success, with a reason.
  WITHDRAWN("da-rut");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /// As addresses write it.
  public String word() {
    return word;
  }

  public String key() {
    return "opportunities.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
