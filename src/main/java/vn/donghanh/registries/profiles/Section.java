package vn.donghanh.registries.profiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Mục của hồ sơ: what a profile speaks of, in the order of its page.
public enum Section {
  /// Giới thiệu chung.
  INTRODUCTION("gioi-thieu"),
  /// Thế mạnh.
  STRENGTHS("the-manh"),
  /// Hạ tầng: what a partner finds here, from here on.
  INFRASTRUCTURE("ha-tang"),
  /// Con người.
  PEOPLE("con-nguoi"),
  /// Ưu đãi: without a source nobody should believe it.
  INCENTIVES("uu-dai");

  private final String word;

  Section(String word) {
    this.word = word;
  }

  /// As addresses write it.
  public String word() {
    return word;
  }

  public String key() {
    return "profiles.section." + name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Section> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
