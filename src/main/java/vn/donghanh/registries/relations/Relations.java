package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.STANDING_RELATION;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Các quan hệ địa phương: what holds today. Open to everybody: each comes from a cited publication.
@Component
public class Relations {
  private final DSLContext sql;
  private final FormerUnits formerUnits;

  Relations(DSLContext sql, FormerUnits formerUnits, FactLoading loaded) {
    this.sql = sql;
    this.formerUnits = formerUnits;
  }

  /// The relation, also when it was stated to be wrong since.
  @Transactional(readOnly = true)
  public Optional<Relation> find(String id) {
    return read(STANDING_RELATION.ID.eq(id)).stream().findFirst();
  }

  @Transactional(readOnly = true)
  public List<Relation> all() {
    return stand(DSL.noCondition());
  }

  /// The relations with localities of these countries.
  @Transactional(readOnly = true)
  public List<Relation> withCountries(Set<String> countries) {
    return countries.isEmpty() ? List.of() : stand(STANDING_RELATION.COUNTRY.in(countries));
  }

  /// The relations that a locality of today has, those it inherited included.
  @Transactional(readOnly = true)
  public List<Relation> of(String localityCode) {
    return stand(STANDING_RELATION.LOCALITY.eq(localityCode));
  }

  /// How many hold, in all and in each locality.
  @Transactional(readOnly = true)
  public RelationTally tally() {
    var it = STANDING_RELATION;
    var known = 0;
    var confirmed = 0;
    var byLocality = new HashMap<String, Integer>();
    for (var row : sql.select(it.LOCALITY, it.SOURCE, it.VERIFICATION, DSL.count()).from(it).where(it.WITHDRAWN.isFalse())
        .groupBy(it.LOCALITY, it.SOURCE, it.VERIFICATION).fetch()) {
      known += row.value4();
      confirmed += Facts.source(row.value2(), row.value3(), "").confirmed() ? row.value4() : 0;
      byLocality.merge(row.value1(), row.value4(), Integer::sum);
    }
    return new RelationTally(known, confirmed, byLocality);
  }

  private List<Relation> stand(Condition which) {
    return read(which.and(STANDING_RELATION.WITHDRAWN.isFalse()));
  }

  private List<Relation> read(Condition which) {
    return sql.selectFrom(STANDING_RELATION).where(which).orderBy(STANDING_RELATION.ID).fetch(row -> Facts.relation(row,
        formerUnits.inheritance(row.getFormerUnit(), HolderLevel.valueOf(row.getLevel()), row.getLocality())));
  }
}
