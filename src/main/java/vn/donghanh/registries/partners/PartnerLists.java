package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.registries.partners.PartnerFilter.Choice;

/// Danh sách đối tác: lists by filter, a page at a time, each from its first row and never by counting rows before it.
@Component
class PartnerLists {
  static final int PAGE = 50;
  private static final List<String> CONFIRMED = Arrays.stream(VerificationLevel.values())
      .filter(VerificationLevel::confirmed).map(Enum::name).toList();

  private final DSLContext sql;

  PartnerLists(DSLContext sql) {
    this.sql = sql;
  }

  PartnersPage page(PartnerFilter filter, Actor actor, LocalDate today) {
    var which = visibleTo(actor).and(condition(filter, today));
    var cursor = filter.cursor();
    var order = filter.order();
    var rows = new ArrayList<Record>(sql.select(PartnerRows.CARD).select(PARTNER.SORT_NAME).from(PARTNER).where(which).and(beyond(cursor, order))
        .orderBy(order(order, cursor.backward())).limit(PAGE + 1).fetch());
    var more = rows.size() > PAGE;
    if (more) {
      rows.removeLast();
    }
    if (cursor.backward()) {
      Collections.reverse(rows);
    }
    var total = sql.fetchCount(PARTNER, which);
    var first = rows.isEmpty() || cursor.id().isEmpty() || cursor.backward() && !more;
    var last = rows.isEmpty() || !cursor.backward() && !more;
    return new PartnersPage(rows.stream().map(row -> PartnerRows.card(row, today)).toList(), total,
        last ? Optional.empty() : Optional.of(place(rows.getLast(), order, false)),
        first ? Optional.empty() : Optional.of(place(rows.getFirst(), order, true)));
  }

  List<PartnerCard> candidates(Set<String> countries, Set<String> sectors, LocalDate today) {
    return PartnerRows.cards(sql.select(PartnerRows.CARD_QUICK).from(PARTNER)
        .where(PARTNER.MERGED_INTO.isNull(), PARTNER.KIND.ne(PartnerKind.OVERSEAS_EXPERT.name()), overlap(PARTNER.TERRITORY, countries).or(overlap(PARTNER.SECTORS, sectors))).fetchResultSet(), today);
  }

  /// By the ids asked for; a partner that was merged has the card of the one that stands for it.
  Map<String, PartnerCard> cards(Collection<String> ids, Actor actor, LocalDate today) {
    var asked = PARTNER.as("asked");
    var cards = new LinkedHashMap<String, PartnerCard>();
    sql.select(PartnerRows.CARD).select(asked.ID).from(asked).join(PARTNER).on(PARTNER.ID.eq(DSL.coalesce(asked.MERGED_INTO, asked.ID)))
        .where(asked.ID.in(ids), visibleTo(actor)).forEach(row -> cards.put(row.get(asked.ID), PartnerRows.card(row, today)));
    return cards;
  }

  List<PartnerCard> subsidiaries(String id, Actor actor, LocalDate today) {
    return sql.select(PartnerRows.CARD).from(PARTNER).where(PARTNER.PARENT.in(PartnerRows.own(id)), PARTNER.ID.ne(id), visibleTo(actor))
        .orderBy(PARTNER.SORT_NAME).fetch(row -> PartnerRows.card(row, today));
  }

  Optional<String> meant(String typed, Actor actor) {
    var folded = PartnerRows.fold(typed);
    var asked = PARTNER.as("asked");
    var found = sql.selectDistinct(PARTNER.ID).from(asked).join(PARTNER).on(PARTNER.ID.eq(DSL.coalesce(asked.MERGED_INTO, asked.ID)))
        .where(visibleTo(actor), asked.ID.eq(typed.strip()).or(asked.SORT_NAME.eq(folded)).or(asked.NAME.eq(typed.strip())))
        .limit(2).fetch(PARTNER.ID);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Every word typed is part of a name, in any order and with or without marks; or it is the id.
  List<PartnerCard> like(String typed, Actor actor, int most, LocalDate today) {
    var folded = PartnerRows.fold(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    var words = DSL.noCondition();
    for (var word : folded.split(" ")) {
      words = words.and(PARTNER.WORDS.contains(word));
    }
    return sql.select(PartnerRows.CARD).from(PARTNER).where(visibleTo(actor), words.or(PARTNER.ID.equalIgnoreCase(typed.strip())))
        .orderBy(DSL.field(PARTNER.ID.equalIgnoreCase(typed.strip()).or(PARTNER.SORT_NAME.eq(folded))).desc(),
            DSL.field(PARTNER.SORT_NAME.startsWith(folded)).desc(), PARTNER.SORT_NAME, PARTNER.ID)
        .limit(most).fetch(row -> PartnerRows.card(row, today));
  }

  /// A partner of the same name in the same country, which is most likely the same partner.
  Optional<String> sameName(Profile profile) {
    if (profile.kind().isPerson()) {
      return Optional.empty(); // people share names
    }
    return sql.select(DSL.coalesce(PARTNER.MERGED_INTO, PARTNER.ID)).from(PARTNER).where(PARTNER.COUNTRY.eq(profile.country()),
            PARTNER.KIND.ne(PartnerKind.OVERSEAS_EXPERT.name()),
            DSL.lower(PARTNER.NAME).eq(profile.name().toLowerCase(Locale.ROOT)))
        .limit(1).fetchOptional(row -> row.value1());
  }

  /// What stands for itself and may be known to this person.
  static Condition visibleTo(Actor actor) {
    var ours = actor.business() && actor.body() != null ? PARTNER.OWNER_BODY.eq(actor.body()) : DSL.falseCondition();
    return PARTNER.MERGED_INTO.isNull().and(actor.signedIn() ? PARTNER.AUDIENCE.ne("OWNER").or(ours) : PARTNER.AUDIENCE.eq("PUBLIC"));
  }

  /// How many this person may know of.
  PartnerTally tally(Actor actor, LocalDate today) {
    return sql.select(DSL.count(), DSL.count().filterWhere(confirmed(today))).from(PARTNER).where(visibleTo(actor))
        .fetchSingle(row -> new PartnerTally(row.value1(), row.value2()));
  }

  /// What a filter leaves.
  static Condition condition(PartnerFilter filter, LocalDate today) {
    var all = DSL.noCondition();
    for (var word : PartnerRows.fold(filter.words()).split(" ")) {
      all = word.isEmpty() ? all : all.and(PARTNER.WORDS.contains(word));
    }
    if (!filter.kinds().isEmpty()) {
      all = all.and(PARTNER.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
    }
    if (!filter.countries().isEmpty()) {
      all = all.and(PARTNER.COUNTRY.in(filter.countries()).or(overlap(PARTNER.TERRITORY, filter.countries())));
    }
    if (!filter.sectors().isEmpty()) {
      all = all.and(overlap(PARTNER.SECTORS, filter.sectors()));
    }
    return all.and(choice(filter.confirmed(), confirmed(today))).and(choice(filter.stale(), PARTNER.FRESH_UNTIL.lt(today)));
  }

  /// The same rule as `Partner.level`, for a list that must not read every row.
  private static Condition confirmed(LocalDate today) {
    var holds = PARTNER.LEVEL.isNotNull().and(PARTNER.LEVEL_EXPIRES.isNull().or(PARTNER.LEVEL_EXPIRES.ge(today)));
    return DSL.condition(DSL.when(holds, DSL.field(PARTNER.LEVEL.in(CONFIRMED))).otherwise(PARTNER.SOURCED));
  }

  private static Condition choice(Choice choice, Condition condition) {
    return switch (choice) {
      case ANY -> DSL.noCondition();
      case YES -> condition;
      case NO -> condition.not();
    };
  }

  private static List<SortField<?>> order(PartnerFilter.Order order, boolean backward) {
    var by = switch (order) {
      case NAME -> PARTNER.SORT_NAME;
      case FRESHNESS -> PARTNER.FRESH_UNTIL;
    };
    return backward ? List.of(by.desc(), PARTNER.ID.desc()) : List.of(by.asc(), PARTNER.ID.asc());
  }

  private static Condition beyond(Place cursor, PartnerFilter.Order order) {
    if (cursor.id().isEmpty()) {
      return DSL.noCondition();
    }
    return switch (order) {
      case NAME -> beyond(DSL.row(PARTNER.SORT_NAME, PARTNER.ID), DSL.row(cursor.value(), cursor.id()), cursor.backward());
      case FRESHNESS -> beyond(DSL.row(PARTNER.FRESH_UNTIL, PARTNER.ID), DSL.row(LocalDate.parse(cursor.value()), cursor.id()),
          cursor.backward());
    };
  }

  private static <T> Condition beyond(Row2<T, String> here, Row2<T, String> place, boolean backward) {
    return backward ? here.lessThan(place) : here.greaterThan(place);
  }

  private static Place place(Record row, PartnerFilter.Order order, boolean backward) {
    return new Place(switch (order) {
      case NAME -> row.get(PARTNER.SORT_NAME);
      case FRESHNESS -> row.get(PARTNER.FRESH_UNTIL).toString();
    }, row.get(PARTNER.ID), backward);
  }

  private static Condition overlap(Field<String[]> column, Set<String> codes) {
    return codes.isEmpty() ? DSL.falseCondition() : DSL.arrayOverlap(column, DSL.val(codes.toArray(String[]::new), column));
  }
}
