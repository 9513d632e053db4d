package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.FORMER_UNIT;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY;
import static vn.donghanh.foundation.reference.db.Tables.LOCALITY_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.search.Spelling;

/// Các địa phương: the 34 units of today and the 63 of before, with dates of effect.
@Component
public class Localities extends Catalogue<Locality> {
  private final DSLContext sql;
  private final Sources sources;
  private volatile List<FormerUnit> formerUnits = List.of();

  Localities(DSLContext sql, Sources sources) {
    this.sql = sql;
    this.sources = sources;
    refresh();
  }

  /// The 63 provinces and cities of before 1 July 2025.
  public List<FormerUnit> formerUnits() {
    return formerUnits;
  }

  /// The units of before whose name is no longer that of a locality.
  public List<FormerUnit> renamed() {
    return formerUnits.stream().filter(unit -> find(unit.newCode()).filter(now -> now.name().vi().equals(unit.name())).isEmpty()).toList();
  }

  /// The locality that a unit of before is now, or is now part of; any spelling of its name that the search would fold.
  public Optional<Locality> byFormerName(String name) {
    var wanted = Spelling.folded(name);
    return formerUnits.stream().filter(unit -> Spelling.folded(unit.name()).equals(wanted)).findFirst()
        .flatMap(unit -> find(unit.newCode()));
  }

  /// The locality by its present name, full name or former name.
  public Optional<Locality> byName(String name) {
    var wanted = Spelling.folded(name);
    return all().stream()
        .filter(one -> Spelling.folded(one.name().vi()).equals(wanted) || Spelling.folded(one.fullNameVi()).equals(wanted))
        .findFirst().or(() -> byFormerName(name));
  }

  /// Its kind on a day, empty when there was no such unit.
  public Optional<Locality.Kind> kindOn(String code, LocalDate date) {
    return find(code).flatMap(locality -> locality.on(date)).map(Locality.State::kind);
  }

  @Override
  List<Kept<Locality>> read() {
    formerUnits = sql.selectFrom(FORMER_UNIT).where(FORMER_UNIT.WITHDRAWN.isFalse()).orderBy(FORMER_UNIT.LOCALITY, FORMER_UNIT.ISO)
        .fetch(row -> new FormerUnit(row.getIso(), row.getNameVi(), row.getLocality(), row.getValidTo()));
    var former = formerUnits.stream().collect(Collectors.groupingBy(FormerUnit::newCode,
        Collectors.mapping(FormerUnit::name, Collectors.toList())));
    var states = sql.selectFrom(LOCALITY_STATE).where(LOCALITY_STATE.WITHDRAWN.isFalse()).orderBy(LOCALITY_STATE.VALID_FROM)
        .fetchGroups(LOCALITY_STATE.LOCALITY, row -> new Locality.State(Locality.Kind.valueOf(row.getKind()),
            row.getFullName(), row.getValidFrom(), row.getValidTo(), row.getBasis()));
    var named = sources.of("localities", "name");
    return sql.selectFrom(LOCALITY).orderBy(LOCALITY.CODE).fetch(row -> new Kept<>(row.getCode(),
        new Locality(row.getCode(), BilingualText.of(row.getNameVi(), row.getNameEn()), states.get(row.getCode()),
            BilingualText.of(row.getRegionVi(), row.getRegionEn()), row.getRegion(), row.getAreaKm2(),
            row.getPopulation(), row.getSeat(), Set.of(row.getLandBorder()), row.getCoastal(), row.getMerged(),
            former.getOrDefault(row.getCode(), List.of()), BilingualText.of(row.getNoteVi(), row.getNote()), named), row.getWithdrawn()));
  }
}
