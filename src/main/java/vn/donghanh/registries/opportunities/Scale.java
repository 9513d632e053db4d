package vn.donghanh.registries.opportunities;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Quy mô: a range of value in whole units of one currency; either end may be open, not both.
public record Scale(@Nullable Long least, @Nullable Long most, Currency currency) {
  /// More is a slip of the pen.
  public static final long MOST = 1_000_000_000_000_000L;

  public Scale {
    if (least == null && most == null) {
      throw Refusal.at("least", "opportunities.scale.missing");
    }
    if (least != null && most != null && least > most) {
      throw Refusal.at("most", "opportunities.scale.upside-down");
    }
  }
}
