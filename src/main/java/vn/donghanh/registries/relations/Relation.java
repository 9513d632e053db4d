package vn.donghanh.registries.relations;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.search.Spelling;
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
    return BilingualText.of(holder + " – " + partner, inEnglish(holder) + " – " + partner);
  }

  /// The Vietnamese unit, as the reader's language writes it.
  public BilingualText holderName() {
    return BilingualText.of(holder, inEnglish(holder));
  }

  /// From whom the unit of today has it, when another one entered it.
  public BilingualText inheritedFrom() {
    return inheritance == Inheritance.FROM_DISTRICT ? holderName() : BilingualText.of(formerUnit, inEnglish(formerUnit));
  }

  /// In English a unit of ours stands without marks, as in the catalogue, and what sort of unit it is in English.
  private static String inEnglish(String unit) {
    var words = unit.replace("Thành phố Hồ Chí Minh", "Ho Chi Minh City").replace("TP.HCM", "Ho Chi Minh City").replace("thành phố", "city").replace("thị xã", "town").replace("thị trấn", "township")
        .replace("huyện", "district").replace("quận", "district").replace("xã", "commune");
    return Spelling.unmarked(words);
  }

  public Subject subject() {
    return Subject.of("relations", id);
  }

  /// The locality that carries it on, and the ministry.
  public boolean correctableBy(Actor actor) {
    return actor.may(RelationsPermission.CORRECT) && (actor.is(Role.MINISTRY_OFFICER) || locality.equals(actor.locality()));
  }

  /// What is stated after a correction.
  ///
  /// @throws Refusal when it corrects nothing
  Relation corrected(Correction it) {
    var next = new Relation(id, holder, level, locality, formerUnit, inheritance, it.partner(), country, it.kind(), it.signed(),
        it.source(), it.withdrawn(), revision + 1);
    if (Facts.revised(next, revision).equals(this)) {
      throw new Refusal("relations.nothing-corrected");
    }
    return next;
  }
}
