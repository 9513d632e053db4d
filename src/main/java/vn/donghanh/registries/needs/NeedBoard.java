package vn.donghanh.registries.needs;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.registries.needs.db.Tables.HANDOVER;
import static vn.donghanh.registries.needs.db.Tables.NEED;
import static vn.donghanh.registries.needs.db.Tables.PARTY;
import static vn.donghanh.registries.needs.db.Tables.SUBORDER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;

/// Bảng theo dõi: lists of orders under the reader's sight; a row that may not be known is neither shown nor counted.
@Component
public class NeedBoard {
  public static final int PAGE = 25;
  /// Stands behind every date, so that what is not due comes last and the keyset needs no null.
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final DSLContext sql;

  NeedBoard(DSLContext sql) {
    this.sql = sql;
  }

  /// One page: what is due first comes first.
  ///
  /// @param next the key of the next page, null on the last one
  public record Page(List<NeedRow> rows, @Nullable String next) {}

  @Transactional(readOnly = true)
  public Page page(NeedFilter filter, Actor actor) {
    var whole = field(wholeFor(actor));
    var order = order(actor);
    var holders = array(select(SUBORDER.HOLDER).from(SUBORDER)
        .where(SUBORDER.NEED.eq(NEED.ID), SUBORDER.ANSWERED_AT.isNull()).orderBy(SUBORDER.ADDED_AT));
    var rows = sql.select(NEED.ID, NEED.NUMBER, NEED.TITLE, NEED.TITLE_EN, NEED.LOCALITY, NEED.SECTORS, NEED.MARKETS,
            stage(actor), NEED.ORIGIN, NEED.REGISTERED_AT, NEED.NEXT_DUE, whole, holders)
        .from(NEED).where(known(actor), matches(filter, actor), after(order, filter.after()))
        .orderBy(order, NEED.ID).limit(PAGE + 1)
        .fetch(it -> {
          var all = Boolean.TRUE.equals(it.value12());
          return new NeedRow(new NeedId(it.value1()), it.value2(), BilingualText.of(it.value3(), it.value4()), it.value5(),
              List.of(it.value6()), List.of(it.value7()), Stage.valueOf(it.value8()),
              Origin.valueOf(it.value9().toUpperCase(Locale.ROOT)), all ? NeedLoading.instant(it.value10()) : null,
              all ? it.value11() : null, all, all ? List.of(it.value13()) : List.of());
        });
    return rows.size() <= PAGE ? new Page(rows, null) : new Page(rows.subList(0, PAGE), key(rows.get(PAGE - 1)));
  }

  /// How many orders stand at each stage under this filter, the stage itself left out.
  @Transactional(readOnly = true)
  public Map<Stage, Integer> counts(NeedFilter filter, Actor actor) {
    var open = new NeedFilter(null, filter.whose(), filter.sector(), filter.market(), filter.locality(), filter.holder(), filter.lateOnly(),
        filter.today(), null);
    var counts = new EnumMap<Stage, Integer>(Stage.class);
    var stage = stage(actor).as("stage_seen");
    sql.select(stage, count()).from(NEED).where(known(actor), matches(open, actor)).groupBy(field(name("stage_seen")))
        .forEach(it -> counts.put(Stage.valueOf(it.value1()), it.value2()));
    return counts;
  }

  /// Open orders of other localities that share a sector with this one, as far as this person may know them; those that
  /// also share a market first, then the newest.
  @Transactional(readOnly = true)
  public List<NeedCard> alike(Need need, Actor actor, int most) {
    var wish = need.wish();
    var whole = field(wholeFor(actor));
    return sql.select(NEED.ID, NEED.TITLE, NEED.TITLE_EN, NEED.DESCRIPTION, NEED.LOCALITY, NEED.SECTORS, NEED.MARKETS, NEED.ASKS, whole)
        .from(NEED).where(known(actor), NEED.REGISTERED_AT.isNotNull(), NEED.ID.ne(need.id().value()), NEED.LOCALITY.ne(need.locality()),
            NEED.STAGE.notIn(Stage.CONFIRMED.name(), Stage.WITHDRAWN.name()), shares(NEED.SECTORS, wish.sectors()))
        .orderBy(when(shares(NEED.MARKETS, wish.markets()), 0).otherwise(1), NEED.REGISTERED_AT.desc(), NEED.ID).limit(most)
        .fetch(it -> new NeedCard(new NeedId(it.value1()), BilingualText.of(it.value2(), it.value3()), it.value9() ? it.value4() : "",
            it.value5(), Set.of(it.value6()), Set.of(it.value7()), it.value9() ? asks(it.value8()) : Set.of()));
  }

  private static Condition shares(Field<String[]> column, Set<String> codes) {
    return codes.isEmpty() ? falseCondition() : arrayOverlap(column, val(codes.toArray(String[]::new), column));
  }

  private static Set<Ask> asks(String[] names) {
    return Arrays.stream(names).map(it -> Ask.valueOf(it.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
  }

  private static Condition matches(NeedFilter filter, Actor actor) {
    var all = noCondition();
    if (filter.stage() != null) {
      all = all.and(stage(actor).eq(filter.stage().name()));
    }
    if (filter.sector() != null) {
      all = all.and(NEED.SECTORS.contains(new String[] {filter.sector()}));
    }
    if (filter.market() != null) {
      all = all.and(NEED.MARKETS.contains(new String[] {filter.market()}));
    }
    if (filter.locality() != null) {
      all = all.and(NEED.LOCALITY.eq(filter.locality()));
    }
    if (filter.holder() != null) { // who may know only the summary must not learn from the filter who holds it
      all = all.and(wholeFor(actor)).and(NEED.STAGE.ne(Stage.WITHDRAWN.name())).and(exists(selectOne().from(SUBORDER).where(SUBORDER.NEED.eq(NEED.ID),
          SUBORDER.REGISTERED_AT.isNotNull(), SUBORDER.ANSWERED_AT.isNull(), SUBORDER.HOLDER.eq(filter.holder()))));
    }
    if (filter.lateOnly()) {
      all = all.and(NEED.NEXT_DUE.lt(filter.today())).and(wholeFor(actor));
    }
    return switch (filter.whose()) {
      case "cua-toi" -> all.and(ours(actor));
      case "gui-toi" -> all.and(sentTo(actor));
      default -> all;
    };
  }

  /// The same rule as `Need.sightOf`, as a condition: the two are held together by a test over every kind of reader.
  static Condition known(Actor actor) {
    var published = NEED.STAGE.eq(Stage.PUBLISHED.name());
    var sent = NEED.REGISTERED_AT.isNotNull();
    if (!actor.may(NeedPermission.READ)) {
      return falseCondition();
    }
    if (actor.is(Role.MINISTRY_OFFICER)) {
      return published.or(sent).or(ours(actor));
    }
    var colleague = actor.is(Role.LOCALITY_OFFICER) || actor.is(Role.LOCALITY_LEADER);
    var others = colleague
        ? sent.and(NEED.MINISTRY_ONLY.isFalse()).and(NEED.STAGE.ne(Stage.WITHDRAWN.name())) : falseCondition();
    return published.or(others).or(ours(actor)).or(sent.and(sentTo(actor)));
  }

  static Condition wholeFor(Actor actor) {
    return actor.is(Role.MINISTRY_OFFICER) ? trueCondition()
        : NEED.STAGE.eq(Stage.PUBLISHED.name()).or(ours(actor)).or(sentTo(actor));
  }

  private static Condition ours(Actor actor) {
    return actor.body() == null ? falseCondition()
        : exists(selectOne().from(PARTY).where(PARTY.NEED.eq(NEED.ID), PARTY.BODY.eq(actor.body())));
  }

  private static Condition sentTo(Actor actor) {
    return actor.body() == null ? falseCondition()
        : NEED.ID.in(select(SUBORDER.NEED).from(SUBORDER).where(SUBORDER.REGISTERED_AT.isNotNull(), SUBORDER.HOLDER.eq(actor.body()))
            .union(select(SUBORDER.NEED).from(SUBORDER).where(SUBORDER.REGISTERED_AT.isNotNull(), SUBORDER.BODY.eq(actor.body())))
            .union(select(SUBORDER.NEED).from(HANDOVER).join(SUBORDER).on(SUBORDER.ID.eq(HANDOVER.SUBORDER))
                .where(HANDOVER.TO_BODY.eq(actor.body()), HANDOVER.CLOSED_AT.isNull())));
  }

  /// The stage as the reader may know it: of another locality's order only that it was sent or published.
  private static Field<String> stage(Actor actor) {
    return actor.is(Role.MINISTRY_OFFICER) ? NEED.STAGE
        : when(wholeFor(actor), NEED.STAGE).otherwise(Stage.SENT.name());
  }

  /// What is due first comes first; a date that the reader may not know must not show in the order either.
  private static Field<LocalDate> order(Actor actor) {
    var due = coalesce(NEED.NEXT_DUE, inline(NEVER));
    return actor.is(Role.MINISTRY_OFFICER) ? due : when(wholeFor(actor), due).otherwise(inline(NEVER));
  }

  private static Condition after(Field<LocalDate> order, @Nullable String key) {
    if (key == null) {
      return noCondition();
    }
    var parts = key.split("_", 2);
    try {
      var due = LocalDate.parse(parts[0]);
      return due.isAfter(NEVER) || due.getYear() < 1 ? noCondition() // a date that PostgreSQL need not know
          : row(order, NEED.ID).gt(row(val(due), val(UUID.fromString(parts[1]))));
    } catch (RuntimeException noKey) {
      return noCondition();
    }
  }

  private static String key(NeedRow last) {
    return (last.nextDue() == null ? NEVER : last.nextDue()) + "_" + last.id();
  }
}
