package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.foundation.site.Place;

/// Danh sách cơ hội: lists under the reader's sight; what may not be known is neither shown nor counted.
@Component
public class OpportunityLists {
  public static final int PAGE = 25;
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Field<LocalDate> END = coalesce(OPPORTUNITY.ENDS_ON, inline(NEVER));

  /// As much of a title as an address can carry.
  private static final Field<String> TITLE = left(OPPORTUNITY.TITLE_FOLDED, inline(120));

  private final DSLContext sql;

  OpportunityLists(DSLContext sql) {
    this.sql = sql;
  }

  @Transactional(readOnly = true)
  public OpportunitiesPage page(OpportunityFilter filter, Actor actor, LocalDate today) {
    var cursor = filter.cursor();
    var rows = new ArrayList<Record>(sql.select(OpportunityLoading.CARD).select(OPPORTUNITY.ORIGIN, OPPORTUNITY.PARTNER, OPPORTUNITY.FIRM,
            OPPORTUNITY.LISTED_AT, TITLE.as("sorted"), stage(today).as("seen"), field(named(actor)).as("named"))
        .from(OPPORTUNITY).where(known(actor, today), matches(filter, actor, today), beyond(filter))
        .orderBy(order(filter.order(), cursor.backward())).limit(PAGE + 1).fetch());
    var more = rows.size() > PAGE;
    if (more) {
      rows.removeLast();
    }
    if (cursor.backward()) {
      Collections.reverse(rows);
    }
    var first = rows.isEmpty() || cursor.id().isEmpty() || cursor.backward() && !more;
    var last = rows.isEmpty() || !cursor.backward() && !more;
    return new OpportunitiesPage(rows.stream().map(OpportunityLists::shown).toList(),
        last ? Optional.empty() : Optional.of(place(rows.getLast(), filter.order(), false)),
        first ? Optional.empty() : Optional.of(place(rows.getFirst(), filter.order(), true)));
  }

  /// How many there are under this filter by direction, kind, stage and locality, whatever it says of these four.
  @Transactional(readOnly = true)
  public Facets facets(OpportunityFilter filter, Actor actor, LocalDate today) {
    var open = new OpportunityFilter(filter.words(), null, null, null, filter.sectors(), filter.markets(), null, filter.partner(),
        filter.ours(), filter.order(), Place.FIRST);
    var stage = stage(today).as("seen");
    var locality = coalesce(OPPORTUNITY.LOCALITY, inline("")).as("place");
    return new Facets(sql.select(OPPORTUNITY.DIRECTION, OPPORTUNITY.KIND, stage, locality, count()).from(OPPORTUNITY)
        .where(known(actor, today), matches(open, actor, today)).groupBy(OPPORTUNITY.DIRECTION, OPPORTUNITY.KIND, field("seen"), field("place"))
        .fetch(it -> new Facets.Cell(Direction.valueOf(it.value1()), OpportunityKind.valueOf(it.value2()), Stage.valueOf(it.value3()),
            it.value4(), it.value5())), filter);
  }

  /// The same rule as `Sight`, as a condition: the two are held together by a test over every kind of reader. What is gone
  /// for a reader is in no list.
  static Condition known(Actor actor, LocalDate today) {
    return Opportunities.openOn(today).or(whole(actor));
  }

  /// Whoever sees the whole record.
  static Condition whole(Actor actor) {
    if (!actor.business() || actor.body() == null) {
      return falseCondition();
    }
    var owned = OPPORTUNITY.OWNER_BODY.eq(actor.body());
    if (!actor.may(OpportunitiesPermission.REVIEW)) {
      return owned;
    }
    var submitted = OPPORTUNITY.STAGE.ne(Stage.DRAFT.name());
    return owned.or(actor.is(Role.MINISTRY_OFFICER) ? submitted : submitted.and(OPPORTUNITY.REVIEW_BODY.eq(actor.body())));
  }

  /// Whether the reader may know who stands behind it.
  static Condition named(Actor actor) {
    return OPPORTUNITY.HIDDEN.isFalse().or(whole(actor));
  }

  private static Condition matches(OpportunityFilter filter, Actor actor, LocalDate today) {
    var all = noCondition();
    for (var word : Spelling.folded(filter.words()).split(" ")) {
      all = word.isEmpty() ? all : all.and(condition("{0} @@ to_tsquery('simple', {1})", OPPORTUNITY.PLAIN, val("'" + word + "':*")));
    }
    if (filter.direction() != null) {
      all = all.and(OPPORTUNITY.DIRECTION.eq(filter.direction().name()));
    }
    if (filter.kind() != null) {
      all = all.and(OPPORTUNITY.KIND.eq(filter.kind().name()));
    }
    if (filter.stage() != null) {
      all = all.and(stage(today).eq(filter.stage().name()));
    }
    if (filter.locality() != null) {
      all = all.and(OPPORTUNITY.LOCALITY.eq(filter.locality()));
    }
    if (filter.partner() != null) {
      all = all.and(OPPORTUNITY.PARTNER.eq(filter.partner())).and(named(actor));
    }
    if (!filter.sectors().isEmpty()) {
      all = all.and(Opportunities.overlap(OPPORTUNITY.SECTORS, filter.sectors()));
    }
    if (!filter.markets().isEmpty()) {
      all = all.and(Opportunities.overlap(OPPORTUNITY.MARKETS, filter.markets()));
    }
    return filter.ours() && actor.body() != null ? all.and(OPPORTUNITY.OWNER_BODY.eq(actor.body())) : all;
  }

  static Field<String> stage(LocalDate today) {
    return when(OPPORTUNITY.STAGE.eq(Stage.PUBLISHED.name()).and(OPPORTUNITY.ENDS_ON.lt(today)), inline(Stage.EXPIRED.name()))
        .otherwise(OPPORTUNITY.STAGE);
  }

  private static List<SortField<?>> order(OpportunityFilter.Order order, boolean backward) {
    return switch (order) {
      case NEWEST -> backward ? List.of(OPPORTUNITY.LISTED_AT.asc(), OPPORTUNITY.ID.desc()) : List.of(OPPORTUNITY.LISTED_AT.desc(), OPPORTUNITY.ID.asc());
      case ENDING -> backward ? List.of(END.desc(), OPPORTUNITY.ID.desc()) : List.of(END.asc(), OPPORTUNITY.ID.asc());
      case TITLE -> backward ? List.of(TITLE.desc(), OPPORTUNITY.ID.desc()) : List.of(TITLE.asc(), OPPORTUNITY.ID.asc());
    };
  }

  /// A place that somebody wrote by hand and that is none begins at the first row.
  private static Condition beyond(OpportunityFilter filter) {
    var place = filter.cursor();
    if (place.id().isEmpty()) {
      return noCondition();
    }
    try {
      var id = UUID.fromString(place.id());
      return switch (filter.order()) {
        case NEWEST -> newest(OffsetDateTime.ofInstant(Instant.parse(place.value()), ZoneOffset.UTC), id, place.backward());
        case ENDING -> {
          var day = LocalDate.parse(place.value());
          var here = row(END, OPPORTUNITY.ID);
          var there = row(val(day.isAfter(NEVER) || day.getYear() < 1 ? NEVER : day), val(id));
          yield place.backward() ? here.lessThan(there) : here.greaterThan(there);
        }
        case TITLE -> {
          var here = row(TITLE, OPPORTUNITY.ID);
          yield place.backward() ? here.lessThan(place.value(), id) : here.greaterThan(place.value(), id);
        }
      };
    } catch (RuntimeException noPlace) {
      return noCondition();
    }
  }

  private static Condition newest(OffsetDateTime at, UUID id, boolean backward) {
    if (at.getYear() < 1 || at.getYear() > 9999) {
      return noCondition(); // Java knows moments that PostgreSQL does not
    }
    return backward ? OPPORTUNITY.LISTED_AT.gt(at).or(OPPORTUNITY.LISTED_AT.eq(at).and(OPPORTUNITY.ID.lt(id)))
        : OPPORTUNITY.LISTED_AT.lt(at).or(OPPORTUNITY.LISTED_AT.eq(at).and(OPPORTUNITY.ID.gt(id)));
  }

  private static Place place(Record row, OpportunityFilter.Order order, boolean backward) {
    return new Place(switch (order) {
      case NEWEST -> row.get(OPPORTUNITY.LISTED_AT).toInstant().toString();
      case ENDING -> (row.get(OPPORTUNITY.ENDS_ON) == null ? NEVER : row.get(OPPORTUNITY.ENDS_ON)).toString();
      case TITLE -> row.get("sorted", String.class);
    }, row.get(OPPORTUNITY.ID).toString(), backward);
  }

  private static OpportunityRow shown(Record row) {
    var named = row.get("named", Boolean.class);
    return new OpportunityRow(new OpportunityId(row.get(OPPORTUNITY.ID)), Direction.valueOf(row.get(OPPORTUNITY.DIRECTION)),
        OpportunityKind.valueOf(row.get(OPPORTUNITY.KIND)), BilingualText.of(row.get(OPPORTUNITY.TITLE), row.get(OPPORTUNITY.TITLE_EN)),
        Stage.valueOf(row.get("seen", String.class)), Origin.valueOf(row.get(OPPORTUNITY.ORIGIN)), List.of(row.get(OPPORTUNITY.SECTORS)),
        List.of(row.get(OPPORTUNITY.MARKETS)), row.get(OPPORTUNITY.LOCALITY), named ? row.get(OPPORTUNITY.PARTNER) : null,
        named ? row.get(OPPORTUNITY.FIRM) : "", named, OpportunityLoading.scale(row), row.get(OPPORTUNITY.ENDS_ON));
  }
}
