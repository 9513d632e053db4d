package vn.donghanh.registries.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Loại chương trình: how a programme helps.
public enum ProgrammeKind {
  /// Viện trợ không hoàn lại.
  GRANT("vien-tro"),
  /// Vốn vay ưu đãi.
  LOAN("vay"),
  /// Đào tạo, học bổng.
  TRAINING("dao-tao"),
  /// Nghiên cứu chung.
  RESEARCH("nghien-cuu"),
  /// Giao lưu, kết nối.
  EXCHANGE("giao-luu");

  private final String word;

  ProgrammeKind(String word) {
    this.word = word;
  }

  /// As addresses write it.
  public String word() {
    return word;
  }

  public String key() {
    return "opportunities.programme.kind." + name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ProgrammeKind> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
