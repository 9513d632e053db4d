package vn.donghanh.registries.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Loại cơ hội: in which kind of cooperation.
public enum OpportunityKind {
  /// Đầu tư.
  INVESTMENT("dau-tu"),
  /// Thương mại.
  TRADE("thuong-mai"),
  /// Công nghệ.
  TECHNOLOGY("cong-nghe"),
  /// Đào tạo.
  TRAINING("dao-tao"),
  /// Văn hóa.
  CULTURE("van-hoa"),
  /// Viện trợ: ODA, and aid of foreign non-governmental organisations.
  AID("vien-tro");

  private final String word;

  OpportunityKind(String word) {
    this.word = word;
  }

  /// As addresses write it.
  public String word() {
    return word;
  }

  public String key() {
    return "opportunities.kind-of." + name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OpportunityKind> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
