package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.RELATION;
import static vn.donghanh.registries.relations.db.Tables.STANDING_RELATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;

/// Các quan hệ địa phương: what holds today. Open to everybody: each comes from a cited publication.
@Component
public class Relations {
  private final DSLContext sql;
  private final FormerUnits formerUnits;
  private final RelationLists lists;
  private final Statements statements;
  private final Journal journal;
  private final Today today;

  Relations(DSLContext sql, FormerUnits formerUnits, RelationLists lists, Statements statements, Journal journal, Today today,
      FactLoading loaded) {
    this.sql = sql;
    this.formerUnits = formerUnits;
    this.lists = lists;
    this.statements = statements;
    this.journal = journal;
    this.today = today;
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

  /// Those of these ids that stand.
  @Transactional(readOnly = true)
  public List<Relation> named(Set<String> ids) {
    return ids.isEmpty() ? List.of() : stand(STANDING_RELATION.ID.in(ids));
  }

  /// A page of the list that a filter makes.
  @Transactional(readOnly = true)
  public RelationsPage page(RelationFilter filter) {
    return lists.page(filter);
  }

  /// Everything that was stated of a relation, newest first.
  @Transactional(readOnly = true)
  public List<Stated> statements(String id) {
    return sql.selectFrom(RELATION).where(RELATION.ID.eq(id)).orderBy(RELATION.REVISION.desc())
        .fetch(row -> new Stated(formerUnits.relation(row.into(STANDING_RELATION)), row.getReason(), row.getByName(),
            row.getBodyName(), row.getAt().toInstant()));
  }

  /// Đính chính: states something else of a relation, with the reason; what was stated before stays to be read.
  ///
  /// @param revision the revision that was on the screen
  /// @throws Refusal when another one stands, when it would be signed on a day that lies ahead, or when it is not for this person
  @Transactional
  public Relation correct(String id, int revision, Correction correction, Actor actor) {
    // Two corrections stand one after the other.
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(7_214_500_054L))).fetch();
    var stands = find(id).filter(it -> it.correctableBy(actor)).orElseThrow(() -> new Refusal("relations.not-yours"));
    if (stands.revision() != revision) {
      throw new Refusal("relations.edited-meanwhile");
    }
    if (correction.signed() != null && correction.signed().earliest().isAfter(today.date())) {
      throw Refusal.at("signed", "relations.signed-ahead");
    }
    var next = stands.corrected(correction);
    statements.state(next, actor, correction.reason());
    journal.record(actor, next.withdrawn() ? "relations.withdraw" : "relations.correct", next.subject(),
        Map.of("revision", revision), Map.of("revision", next.revision(), "reason", correction.reason()));
    return next;
  }

  private List<Relation> stand(Condition which) {
    return read(which.and(STANDING_RELATION.WITHDRAWN.isFalse()));
  }

  private List<Relation> read(Condition which) {
    return sql.selectFrom(STANDING_RELATION).where(which).orderBy(STANDING_RELATION.ID).fetch(formerUnits::relation);
  }
}
