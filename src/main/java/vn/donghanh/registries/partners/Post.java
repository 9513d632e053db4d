package vn.donghanh.registries.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Chức vụ: what a contact is at the partner, and from when to when.
///
/// @param unit  the part of the partner, empty when it is the whole
/// @param since null when unknown
/// @param until the last day, null while it lasts
public record Post(String function, String unit, @Nullable LocalDate since, @Nullable LocalDate until) {

  public Post {
    if (function.isBlank()) {
      throw Refusal.at("function", "site.error.missing");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw Refusal.at("until", "partners.ends-before");
    }
  }

  /// True when the person no longer holds it.
  public boolean isOver(LocalDate today) {
    return until != null && today.isAfter(until);
  }
}
