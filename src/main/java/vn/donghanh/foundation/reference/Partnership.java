package vn.donghanh.foundation.reference;

import org.jspecify.annotations.Nullable;

/// Khuôn khổ quan hệ: the level of partnership between Viet Nam and a country.
///
/// @param since   when it was raised to this level, null when unknown or of old
/// @param counted true when it is one of those the official total counts
public record Partnership(Level level, @Nullable PartialDate since, boolean counted, Verification verification) {

  /// Cấp độ, the closest first.
  public enum Level { SPECIAL, COMPREHENSIVE_STRATEGIC, STRATEGIC, COMPREHENSIVE }
}
