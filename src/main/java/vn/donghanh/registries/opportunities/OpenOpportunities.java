package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.search.Spelling;

/// Các cơ hội đang mở, for whoever looks for what goes together: what is open on a day, as everybody may see it.
@Component
public class OpenOpportunities {
  private final DSLContext sql;

  OpenOpportunities(DSLContext sql) {
    this.sql = sql;
  }

  /// Those that say one of these phrases, in any spelling, or name both one of the sectors and one of the markets; the
  /// most that do several of it. Who asks knows what makes one better.
  @Transactional(readOnly = true)
  public List<OpportunityCard> about(Collection<String> phrases, Set<String> sectors, Set<String> markets, LocalDate day, int most) {
    var query = phrases.stream().map(Spelling::folded).filter(it -> !it.isBlank()).distinct().sorted()
        .map(it -> "'" + it.replace(" ", "' <-> '") + "'").collect(Collectors.joining(" | "));
    var says = query.isEmpty() ? falseCondition() : condition("{0} @@ to_tsquery('simple', {1})", OPPORTUNITY.PLAIN, val(query));
    var sector = Opportunities.overlap(OPPORTUNITY.SECTORS, sectors);
    var market = Opportunities.overlap(OPPORTUNITY.MARKETS, markets);
    Field<Double> said = query.isEmpty() ? inline(0.0) : field("ts_rank({0}, to_tsquery('simple', {1}))", Double.class, OPPORTUNITY.PLAIN, val(query));
    var rank = said.plus(when(sector, inline(0.1)).otherwise(0.0)).plus(when(market, inline(0.05)).otherwise(0.0));
    return sql.select(OpportunityLoading.CARD).from(OPPORTUNITY)
        .where(Opportunities.openOn(day), says.or(sector.and(market)))
        .orderBy(rank.desc(), OPPORTUNITY.ID).limit(most).fetch(OpportunityLoading::card);
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<OpportunityCard> find(OpportunityId id, LocalDate day) {
    return sql.select(OpportunityLoading.CARD).from(OPPORTUNITY).where(Opportunities.openOn(day), OPPORTUNITY.ID.eq(id.value()))
        .fetchOptional(OpportunityLoading::card);
  }

  /// The newest that were published before a day began: the same for everybody who asks on that day.
  @Transactional(readOnly = true)
  public List<OpportunityCard> publishedBefore(LocalDate day, int most) {
    return sql.select(OpportunityLoading.CARD).from(OPPORTUNITY)
        .where(Opportunities.openOn(day), OPPORTUNITY.LISTED_AT.lt(day.atStartOfDay(Today.VIET_NAM).toOffsetDateTime()))
        .orderBy(OPPORTUNITY.LISTED_AT.desc(), OPPORTUNITY.ID).limit(most).fetch(OpportunityLoading::card);
  }
}
