package vn.donghanh.registries.profiles;

import java.math.BigDecimal;
import java.util.UUID;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Số liệu chính: one figure of a profile with its unit and source.
///
/// @param amount at most two decimals
/// @param unit   such as km², empty for a bare number
public record KeyFigure(UUID id, BilingualText label, BigDecimal amount, BilingualText unit, Backing backing) {
  /// More digits than any figure of a province needs.
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  public KeyFigure {
    if (label.vi().isBlank()) {
      throw Refusal.at("label", "site.error.missing");
    }
    if (amount.scale() > 2 || amount.abs().compareTo(MOST) >= 0) {
      throw Refusal.at("amount", "profiles.figure.amount");
    }
    if (!backing.named()) {
      throw Refusal.at("source", "profiles.figure.no-source");
    }
  }
}
