package vn.donghanh.registries.relations;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.rules.calendar.OriginDate;

/// Đính chính: what a relation is said to be from now on, and why.
///
/// @param signed    null when it is not known
/// @param withdrawn true when there is no such relation
public record Correction(
    String partner, RelationKind kind, @Nullable OriginDate signed, Source source, boolean withdrawn, String reason) {

  public Correction {
    if (reason.isBlank()) {
      throw Refusal.at("reason", "site.error.missing");
    }
    if (partner.isBlank()) {
      throw Refusal.at("partner", "site.error.missing");
    }
    if (source.text().isBlank()) {
      throw Refusal.at("source", "site.error.missing");
    }
  }
}
