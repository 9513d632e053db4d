package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.STANDING_EVENT;
import static vn.donghanh.registries.relations.db.Tables.STANDING_RELATION;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Số quan hệ và hoạt động theo danh mục: how many stand, by locality, by country and by decade.
@Component
public class RelationCounts {
  private final DSLContext sql;

  RelationCounts(DSLContext sql) {
    this.sql = sql;
  }

  @Transactional(readOnly = true)
  public Map<String, Integer> byLocality() {
    return relations(STANDING_RELATION.LOCALITY);
  }

  @Transactional(readOnly = true)
  public Map<String, Integer> byCountry() {
    return relations(STANDING_RELATION.COUNTRY);
  }

  /// By the first three digits of the year of signature; those without a day stand under the empty word.
  @Transactional(readOnly = true)
  public SortedMap<String, Integer> byDecade() {
    return new TreeMap<>(relations(DSL.coalesce(DSL.left(STANDING_RELATION.SIGNED_ON, DSL.inline(3)), DSL.inline(""))));
  }

  /// Those that stand, for the map of the site.
  @Transactional(readOnly = true)
  public List<String> ids(int most) {
    return sql.select(STANDING_RELATION.ID).from(STANDING_RELATION).where(STANDING_RELATION.WITHDRAWN.isFalse()).orderBy(STANDING_RELATION.ID)
        .limit(most).fetch(STANDING_RELATION.ID);
  }

  /// Past events by the locality that hosted them.
  @Transactional(readOnly = true)
  public Map<String, Integer> eventsByHost() {
    return sql.select(STANDING_EVENT.HOST, DSL.count()).from(STANDING_EVENT)
        .where(STANDING_EVENT.WITHDRAWN.isFalse(), STANDING_EVENT.HOST.isNotNull()).groupBy(STANDING_EVENT.HOST)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<String, Integer> relations(Field<String> by) {
    return sql.select(by, DSL.count()).from(STANDING_RELATION).where(STANDING_RELATION.WITHDRAWN.isFalse()).groupBy(by)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
