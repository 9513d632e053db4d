package vn.donghanh.registries.relations;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.FormerUnit;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.registries.relations.db.tables.records.StandingRelationRecord;

/// Đơn vị cũ: to which of the 63 provinces and cities a holder of a relation belonged, and whether today's unit has the
/// relation from another one.
@Component
class FormerUnits {
  /// Names in use beside those of the list; Huế was Thừa Thiên Huế until it became a city on 1 January 2025.
  private static final Map<String, String> ALSO = Map.of("Huế", "Thừa Thiên Huế", "TP.HCM", "Thành phố Hồ Chí Minh");

  private final Localities localities;

  FormerUnits(Localities localities) {
    this.localities = localities;
  }

  /// The province or city of before that the named unit was or lay in: `Bình Dương`, `Hội An (thành phố, Quảng Nam)`,
  /// `Vinh (thành phố, Nghệ An)`; empty when none of that name is now in this locality.
  Optional<String> of(String holder, String locality) {
    int open = holder.indexOf('(');
    if (open < 0) {
      return unit(holder, locality);
    }
    var within = holder.substring(open + 1).replace(")", "");
    return unit(within.substring(within.lastIndexOf(',') + 1).strip(), locality)
        .or(() -> unit(holder.substring(0, open).strip(), locality));
  }

  /// How the unit of today has what that one entered.
  Inheritance inheritance(String formerUnit, HolderLevel level, String locality) {
    var today = localities.find(locality).map(it -> it.name().vi()).orElse("");
    return switch (level) {
      case DISTRICT -> Inheritance.FROM_DISTRICT;
      case PROVINCE -> formerUnit.equals(ALSO.getOrDefault(today, today)) ? Inheritance.NONE : Inheritance.FROM_PROVINCE;
      case COMMUNE -> Inheritance.NONE;
    };
  }

  /// The relation of a row, with how today's unit has it.
  Relation relation(StandingRelationRecord row) {
    return Facts.relation(row, inheritance(row.getFormerUnit(), HolderLevel.valueOf(row.getLevel()), row.getLocality()));
  }

  private Optional<String> unit(String name, String locality) {
    var wanted = ALSO.getOrDefault(name, name);
    return localities.formerUnits().stream()
        .filter(unit -> unit.newCode().equals(locality) && unit.name().equals(wanted)).map(FormerUnit::name).findFirst();
  }
}
