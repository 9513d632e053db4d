package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static vn.donghanh.registries.opportunities.db.Tables.INTEREST;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;

/// Danh sách quan tâm: for the body that answers, and for the ministry, which sees that somebody asked and not who.
@Component
public class InterestLists {
  public static final int MOST = 100;

  private final DSLContext sql;
  private final Bodies bodies;

  InterestLists(DSLContext sql, Bodies bodies) {
    this.sql = sql;
    this.bodies = bodies;
  }

  /// What waits longest comes first; of what was answered, the newest.
  ///
  /// @param state null for any
  /// @param late  only what is late on `today`
  @Transactional(readOnly = true)
  public List<InterestRow> page(Interest.@Nullable State state, boolean late, Actor actor, LocalDate today) {
    return rows(seen(actor).and(state == null ? noCondition() : INTEREST.STATE.eq(state.name()))
        .and(late ? INTEREST.STATE.eq(Interest.State.WAITING.name()).and(INTEREST.DUE.lt(today)) : noCondition()), actor);
  }

  /// Those about one opportunity.
  @Transactional(readOnly = true)
  public List<InterestRow> of(OpportunityId id, Actor actor) {
    return rows(seen(actor).and(INTEREST.OPPORTUNITY.eq(id.value())), actor);
  }

  /// How many there are in each state, for this reader.
  @Transactional(readOnly = true)
  public Map<Interest.State, Integer> counts(Actor actor) {
    var counts = new EnumMap<Interest.State, Integer>(Interest.State.class);
    sql.select(INTEREST.STATE, count()).from(INTEREST).join(OPPORTUNITY).on(OPPORTUNITY.ID.eq(INTEREST.OPPORTUNITY)).where(seen(actor))
        .groupBy(INTEREST.STATE).forEach(row -> counts.put(Interest.State.valueOf(row.value1()), row.value2()));
    return counts;
  }

  private List<InterestRow> rows(Condition which, Actor actor) {
    return sql.select(INTEREST.ID, INTEREST.OPPORTUNITY, OPPORTUNITY.TITLE, OPPORTUNITY.TITLE_EN, OPPORTUNITY.OWNER_BODY, INTEREST.STATE,
            INTEREST.ORGANISATION, INTEREST.COUNTRY, INTEREST.ASKED_AT, INTEREST.DUE)
        .from(INTEREST).join(OPPORTUNITY).on(OPPORTUNITY.ID.eq(INTEREST.OPPORTUNITY)).where(which)
        .orderBy(INTEREST.STATE.ne(Interest.State.WAITING.name()), coalesce(INTEREST.DUE, inline(LocalDate.of(9999, 12, 31))), INTEREST.ASKED_AT.desc(), INTEREST.ID)
        .limit(MOST).fetch(row -> {
          var mine = actor.actsFor(row.value5());
          return new InterestRow(new InterestId(row.value1()), new OpportunityId(row.value2()), BilingualText.of(row.value3(), row.value4()),
              row.value5(), Interest.State.valueOf(row.value6()), mine ? row.value7() : "", row.value8(), row.value9().toInstant(), row.value10(), mine);
        });
  }

  /// The ministry sees all, a body its own and those of the bodies under it.
  private Condition seen(Actor actor) {
    if (actor.body() == null || !actor.may(OpportunitiesPermission.WRITE)) {
      return falseCondition();
    }
    var confirmed = INTEREST.STATE.ne(Interest.State.UNCONFIRMED.name());
    var owners = Stream.concat(Stream.of(actor.body()), bodies.under(actor.body()).stream().map(Body::id)).toList();
    return actor.is(Role.MINISTRY_OFFICER) ? confirmed : confirmed.and(OPPORTUNITY.OWNER_BODY.in(owners));
  }
}
