package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.STANDING_RELATION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.registries.relations.RelationFilter.Order;
import vn.donghanh.registries.relations.db.tables.records.StandingRelationRecord;

/// Danh sách quan hệ, a page at a time.
@Component
class RelationLists {
  static final int PAGE = 50;

  private final DSLContext sql;
  private final FormerUnits formerUnits;

  RelationLists(DSLContext sql, FormerUnits formerUnits) {
    this.sql = sql;
    this.formerUnits = formerUnits;
  }

  RelationsPage page(RelationFilter filter) {
    var cursor = filter.cursor();
    var key = key(filter.order());
    // The newest first runs down; a step back runs the other way.
    var down = filter.order() == Order.SIGNED != cursor.backward();
    var which = condition(filter);
    var rows = new ArrayList<>(sql.selectFrom(STANDING_RELATION).where(which).and(beyond(cursor, key, down))
        .orderBy(down ? key.desc() : key.asc(), down ? STANDING_RELATION.ID.desc() : STANDING_RELATION.ID.asc())
        .limit(PAGE + 1).fetch());
    var more = rows.size() > PAGE;
    if (more) {
      rows.removeLast();
    }
    if (cursor.backward()) {
      Collections.reverse(rows);
    }
    var first = rows.isEmpty() || cursor.id().isEmpty() || cursor.backward() && !more;
    var last = rows.isEmpty() || !cursor.backward() && !more;
    return new RelationsPage(rows.stream().map(formerUnits::relation).toList(), sql.fetchCount(STANDING_RELATION, which),
        last ? Optional.empty() : Optional.of(place(rows.getLast(), filter.order(), false)),
        first ? Optional.empty() : Optional.of(place(rows.getFirst(), filter.order(), true)));
  }

  private static Condition condition(RelationFilter filter) {
    var all = STANDING_RELATION.WITHDRAWN.isFalse();
    if (!filter.locality().isEmpty()) {
      all = all.and(STANDING_RELATION.LOCALITY.eq(filter.locality()));
    }
    if (!filter.formerUnit().isEmpty()) {
      all = all.and(STANDING_RELATION.FORMER_UNIT.eq(filter.formerUnit()));
    }
    if (!filter.countries().isEmpty()) {
      all = all.and(STANDING_RELATION.COUNTRY.in(filter.countries()));
    }
    if (!filter.kinds().isEmpty()) {
      all = all.and(STANDING_RELATION.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
    }
    if (!filter.decade().isEmpty()) {
      all = all.and("?".equals(filter.decade()) ? STANDING_RELATION.SIGNED_ON.isNull() : STANDING_RELATION.SIGNED_ON.startsWith(filter.decade()));
    }
    return switch (filter.confirmed()) {
      case ANY -> all;
      case YES -> all.and(STANDING_RELATION.CONFIRMED);
      case NO -> all.andNot(STANDING_RELATION.CONFIRMED);
    };
  }

  private static Field<String> key(Order order) {
    return switch (order) {
      case LOCALITY -> STANDING_RELATION.LOCALITY;
      case SIGNED -> DSL.coalesce(STANDING_RELATION.SIGNED_ON, "");
    };
  }

  private static Condition beyond(Place cursor, Field<String> key, boolean down) {
    if (cursor.id().isEmpty()) {
      return DSL.noCondition();
    }
    var here = DSL.row(key, STANDING_RELATION.ID);
    return down ? here.lessThan(cursor.value(), cursor.id()) : here.greaterThan(cursor.value(), cursor.id());
  }

  private static Place place(StandingRelationRecord row, Order order, boolean backward) {
    var signed = row.getSignedOn();
    return new Place(switch (order) {
      case LOCALITY -> row.getLocality();
      case SIGNED -> signed == null ? "" : signed;
    }, row.getId(), backward);
  }
}
