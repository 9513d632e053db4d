package vn.donghanh.registries.relations;

import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.rules.calendar.OriginDate;

/// Quan hệ giữa địa phương: that a Vietnamese and a foreign locality are tied to each other.
///
/// @param holder      the Vietnamese unit as the source names it
/// @param locality    the code of the unit of today that carries it on
/// @param formerUnit  the province or city of before 1 July 2025 it belonged to
/// @param inheritance how today's unit has it, when another one entered it
/// @param partner     the foreign locality as the source names it
/// @param country     alpha-3
/// @param signed      null when the source does not say
/// @param withdrawn   true when it was stated to be wrong
/// @param revision    1 as first stated, one more with each correction
public record Relation(
    String id, String holder, HolderLevel level, String locality, String formerUnit, Inheritance inheritance, String partner,
    String country, RelationKind kind, @Nullable OriginDate signed, Source source, boolean withdrawn, int revision) {

  public BilingualText title() {
    return BilingualText.of(holder + " – " + partner, holder + " – " + partner);
  }

  public Subject subject() {
    return Subject.of("relations", id);
  }
}
