package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.ANSWER;
import static vn.donghanh.registries.needs.db.Tables.NEED;
import static vn.donghanh.registries.needs.db.Tables.PARTY;
import static vn.donghanh.registries.needs.db.Tables.SUBORDER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.registries.partners.PartnerEvent;
import vn.donghanh.registries.partners.PartnerEvents;
import vn.donghanh.registries.partners.TimelineFilter;

/// What orders say of a partner: sent along with one, to be left alone, named in an answer; for whoever sees the whole order.
@Component
class OrderEvents implements PartnerEvents {
  private final DSLContext sql;
  private final Bodies bodies;

  OrderEvents(DSLContext sql, Bodies bodies) {
    this.sql = sql;
    this.bodies = bodies;
  }

  @Override
  public Set<PartnerEvent.Kind> kinds() {
    return Set.of(PartnerEvent.Kind.ORDER);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerEvent> of(TimelineFilter asked, Actor actor, LocalDate today) {
    var ids = asked.partners().toArray(String[]::new);
    var seen = NeedBoard.known(actor).and(NeedBoard.wholeFor(actor));
    var lead = DSL.field(DSL.select(PARTY.BODY).from(PARTY).where(PARTY.NEED.eq(NEED.ID), PARTY.LEAD.isTrue()));
    var avoided = DSL.when(DSL.arrayOverlap(NEED.AVOID, ids), "avoided").otherwise("attached");
    var named = DSL.select(day(DSL.coalesce(NEED.REGISTERED_AT, NEED.CREATED_AT)).as("day"), DSL.concat(DSL.inline("order-"), NEED.ID.cast(String.class)).as("id"),
            avoided.as("how"), NEED.ID.as("need"), NEED.TITLE, NEED.TITLE_EN, lead.as("body"))
        .from(NEED).where(seen, DSL.arrayOverlap(NEED.AVOID, ids).or(DSL.arrayOverlap(NEED.ATTACHED, ids)));
    var answered = DSL.select(day(ANSWER.AT).as("day"), DSL.concat(DSL.inline("answer-"), ANSWER.ID.cast(String.class)).as("id"),
            DSL.inline("answered").as("how"), NEED.ID.as("need"), NEED.TITLE, NEED.TITLE_EN, ANSWER.BY_BODY.as("body"))
        .from(ANSWER).join(SUBORDER).on(SUBORDER.ID.eq(ANSWER.SUBORDER)).join(NEED).on(NEED.ID.eq(SUBORDER.NEED))
        .where(seen, DSL.arrayOverlap(ANSWER.PARTNERS, ids));
    var all = named.unionAll(answered).asTable("said");
    var on = DSL.field(DSL.name("said", "day"), LocalDate.class);
    var id = DSL.field(DSL.name("said", "id"), String.class);
    var body = DSL.field(DSL.name("said", "body"), String.class);
    return sql.select(all.asterisk()).from(all).where(asked.beyond(on, id), asked.office().isEmpty() ? DSL.noCondition() : body.eq(asked.office()))
        .orderBy(on.desc(), DSL.field("{0} collate \"C\"", String.class, id).desc()).limit(asked.most())
        .fetch(row -> PartnerEvent.of(PartnerEvent.Kind.ORDER, row.get(on), row.get(id), "needs.partner." + row.get("how", String.class),
            List.of(BilingualText.of(row.get(NEED.TITLE), row.get(NEED.TITLE_EN))), "/dat-hang/" + row.get("need"), row.get(body),
            bodies.find(row.get(body)).map(it -> it.name().vi()).orElse(row.get(body))));
  }

  private static Field<LocalDate> day(Field<OffsetDateTime> at) {
    return DSL.field("({0} at time zone 'Asia/Ho_Chi_Minh')::date", LocalDate.class, at);
  }
}
