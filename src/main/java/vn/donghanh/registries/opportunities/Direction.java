package vn.donghanh.registries.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Chiều của cơ hội: chào (something is offered) or tìm (something is looked for).
public enum Direction {
  OFFER("chao"),
  REQUEST("tim");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /// As addresses write it.
  public String word() {
    return word;
  }

  public String key() {
    return "opportunities.direction." + name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Direction> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
