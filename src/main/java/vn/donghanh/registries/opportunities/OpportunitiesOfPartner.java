package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.registries.partners.PartnerEvent;
import vn.donghanh.registries.partners.PartnerEvents;
import vn.donghanh.registries.partners.PartnerReferences;
import vn.donghanh.registries.partners.TimelineFilter;

/// Opportunities of a partner, on its timeline and before a merge. One whose partner is hidden is there only for those who
/// may know who stands behind it.
@Component
class OpportunitiesOfPartner implements PartnerEvents, PartnerReferences {
  private final DSLContext sql;
  private final Bodies bodies;

  OpportunitiesOfPartner(DSLContext sql, Bodies bodies) {
    this.sql = sql;
    this.bodies = bodies;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Count> to(Set<String> partners) {
    return List.of(new Count("opportunities.partner.count", sql.fetchCount(OPPORTUNITY, OPPORTUNITY.PARTNER.in(partners))));
  }

  @Override
  public Set<PartnerEvent.Kind> kinds() {
    return Set.of(PartnerEvent.Kind.OPPORTUNITY);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerEvent> of(TimelineFilter asked, Actor actor, LocalDate today) {
    var on = DSL.field("({0} at time zone 'Asia/Ho_Chi_Minh')::date", LocalDate.class, OPPORTUNITY.LISTED_AT);
    var id = DSL.concat(DSL.inline("opportunity-"), OPPORTUNITY.ID.cast(String.class));
    return sql.select(on.as("day"), id.as("event"), OPPORTUNITY.ID, OPPORTUNITY.TITLE, OPPORTUNITY.TITLE_EN, OPPORTUNITY.OWNER_BODY).from(OPPORTUNITY)
        .where(OPPORTUNITY.PARTNER.in(asked.partners()), OpportunityLists.known(actor, today), OpportunityLists.named(actor), asked.beyond(on, id),
            asked.office().isEmpty() ? DSL.noCondition() : OPPORTUNITY.OWNER_BODY.eq(asked.office()))
        .orderBy(on.desc(), DSL.field("{0} collate \"C\"", String.class, id).desc()).limit(asked.most())
        .fetch(row -> PartnerEvent.of(PartnerEvent.Kind.OPPORTUNITY, row.get("day", LocalDate.class), row.get("event", String.class), "opportunities.partner.event",
            List.of(BilingualText.of(row.get(OPPORTUNITY.TITLE), row.get(OPPORTUNITY.TITLE_EN))), "/co-hoi/" + row.get(OPPORTUNITY.ID),
            row.get(OPPORTUNITY.OWNER_BODY), bodies.find(row.get(OPPORTUNITY.OWNER_BODY)).map(it -> it.name().vi()).orElse("")));
  }
}
