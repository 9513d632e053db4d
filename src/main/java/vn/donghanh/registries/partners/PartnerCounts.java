package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;

/// Số đối tác theo danh mục: how many a person may know of, by country and by sector.
@Component
public class PartnerCounts {
  private final DSLContext sql;

  PartnerCounts(DSLContext sql) {
    this.sql = sql;
  }

  /// By the country of their seat or one they stand for, as the list filters them.
  @Transactional(readOnly = true)
  public Map<String, Integer> byCountry(Actor actor) {
    var country = DSL.field("country", String.class);
    var each = DSL.selectDistinct(PARTNER.ID, DSL.field("unnest({0} || {1})", String.class, PARTNER.TERRITORY, PARTNER.COUNTRY).as(country))
        .from(PARTNER).where(PartnerLists.visibleTo(actor)).asTable("each");
    return sql.select(country, DSL.count()).from(each).where(country.isNotNull()).groupBy(country)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /// Those that everybody may know of, for the map of the site.
  @Transactional(readOnly = true)
  public List<String> publicIds(int most) {
    return sql.select(PARTNER.ID).from(PARTNER).where(PartnerLists.visibleTo(Actor.VISITOR)).orderBy(PARTNER.ID).limit(most).fetch(PARTNER.ID);
  }

  /// By sector; a group has those of its sectors too, each once.
  @Transactional(readOnly = true)
  public Map<String, Integer> bySector(Actor actor) {
    var sector = DSL.field("sector", String.class);
    var stated = DSL.select(PARTNER.ID, DSL.field("unnest({0})", String.class, PARTNER.SECTORS).as(sector))
        .from(PARTNER).where(PartnerLists.visibleTo(actor)).asTable("stated");
    var id = stated.field(PARTNER.ID);
    var each = DSL.select(id, sector).from(stated).union(DSL.select(id, DSL.splitPart(sector, "-", 1)).from(stated)).asTable("each");
    return sql.select(sector, DSL.count()).from(each).groupBy(sector).fetchMap(row -> row.value1(), row -> row.value2());
  }
}
