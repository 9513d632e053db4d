package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.STANDING_EVENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Các hoạt động đã diễn ra, newest first. Open to everybody.
@Component
public class PastEvents {
  private final DSLContext sql;

  PastEvents(DSLContext sql, FactLoading loaded) {
    this.sql = sql;
  }

  /// The event, also when it was stated to be wrong since.
  @Transactional(readOnly = true)
  public Optional<PastEvent> find(String id) {
    return read(STANDING_EVENT.ID.eq(id)).stream().findFirst();
  }

  @Transactional(readOnly = true)
  public List<PastEvent> all() {
    return stand(DSL.noCondition());
  }

  /// The events held with partners of at least one of these countries.
  @Transactional(readOnly = true)
  public List<PastEvent> withCountries(Set<String> countries) {
    return countries.isEmpty() ? List.of() : stand(DSL.arrayOverlap(STANDING_EVENT.COUNTRIES,
        DSL.val(countries.toArray(String[]::new), STANDING_EVENT.COUNTRIES)));
  }

  /// The events that a locality hosted.
  @Transactional(readOnly = true)
  public List<PastEvent> of(String localityCode) {
    return stand(STANDING_EVENT.HOST.eq(localityCode));
  }

  /// Those of these ids that stand.
  @Transactional(readOnly = true)
  public List<PastEvent> named(Set<String> ids) {
    return ids.isEmpty() ? List.of() : stand(STANDING_EVENT.ID.in(ids));
  }

  private List<PastEvent> stand(Condition which) {
    return read(which.and(STANDING_EVENT.WITHDRAWN.isFalse()));
  }

  private List<PastEvent> read(Condition which) {
    return sql.selectFrom(STANDING_EVENT).where(which).orderBy(STANDING_EVENT.BEGAN.desc(), STANDING_EVENT.ID).fetch(Facts::event);
  }
}
