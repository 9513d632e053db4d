package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.EXPERT;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Place;

/// Lists of overseas Vietnamese experts and associations, each as far as its reader may know of them.
@Component
class ExpertLists {
  static final int PAGE = 25;
  private static final List<String> KINDS = List.of(PartnerKind.OVERSEAS_EXPERT.name(), PartnerKind.OVERSEAS_ASSOCIATION.name());

  private final DSLContext sql;

  ExpertLists(DSLContext sql) {
    this.sql = sql;
  }

  ExpertsPage page(ExpertFilter filter, Actor actor, LocalDate today) {
    var which = PARTNER.KIND.in(KINDS).and(PartnerLists.visibleTo(actor)).and(EXPERT.FORGOTTEN_ON.isNull()).and(condition(filter));
    var backward = filter.place().backward();
    var rows = new ArrayList<Record>(sql.select(PartnerRows.CARD).select(EXPERT.fields()).select(PARTNER.SORT_NAME)
        .from(PARTNER).leftJoin(EXPERT).on(EXPERT.PARTNER.eq(PARTNER.ID)).where(which, beyond(filter.place()))
        .orderBy(backward ? List.of(PARTNER.SORT_NAME.desc(), PARTNER.ID.desc()) : List.of(PARTNER.SORT_NAME.asc(), PARTNER.ID.asc()))
        .limit(PAGE + 1).fetch());
    var more = rows.size() > PAGE;
    if (more) {
      rows.removeLast();
    }
    if (backward) {
      Collections.reverse(rows);
    }
    var total = sql.fetchCount(PARTNER.leftJoin(EXPERT).on(EXPERT.PARTNER.eq(PARTNER.ID)), which);
    var first = rows.isEmpty() || filter.place().id().isEmpty() || backward && !more;
    var last = rows.isEmpty() || !backward && !more;
    return new ExpertsPage(rows.stream().map(row -> card(row, today)).toList(), total,
        last ? Optional.empty() : Optional.of(new Place(rows.getLast().get(PARTNER.SORT_NAME), rows.getLast().get(PARTNER.ID), false)),
        first ? Optional.empty() : Optional.of(new Place(rows.getFirst().get(PARTNER.SORT_NAME), rows.getFirst().get(PARTNER.ID), true)));
  }

  /// Those that may be suggested: persons who agreed to it, and associations of which somebody noted what they offer.
  List<ExpertCard> forMatching(LocalDate today) {
    return sql.select(PartnerRows.CARD).select(EXPERT.fields()).from(PARTNER).join(EXPERT).on(EXPERT.PARTNER.eq(PARTNER.ID))
        .where(PARTNER.MERGED_INTO.isNull(), PARTNER.AUDIENCE.ne("OWNER"), EXPERT.FORGOTTEN_ON.isNull(),
            PARTNER.KIND.eq(PartnerKind.OVERSEAS_ASSOCIATION.name())
                .or(EXPERT.PURPOSES.contains(new String[] {ExpertConsent.Purpose.MATCHING.name()})))
        .orderBy(PARTNER.ID).fetch(row -> card(row, today));
  }

  private static Condition condition(ExpertFilter filter) {
    var all = DSL.noCondition();
    var searched = PARTNER.WORDS.concat(" ").concat(DSL.coalesce(EXPERT.WORDS, ""));
    for (var word : PartnerRows.fold(filter.words()).split(" ")) {
      all = word.isEmpty() ? all : all.and(searched.contains(word));
    }
    if (filter.kind().isPresent()) {
      all = all.and(PARTNER.KIND.eq(filter.kind().get().name()));
    }
    if (!filter.countries().isEmpty()) {
      all = all.and(PARTNER.COUNTRY.in(filter.countries()));
    }
    if (!filter.sectors().isEmpty()) {
      all = all.and(DSL.arrayOverlap(PARTNER.SECTORS, filter.sectors().toArray(String[]::new)));
    }
    if (!filter.home().isEmpty()) {
      all = all.and(EXPERT.HOME_PROVINCE.eq(filter.home()));
    }
    if (!filter.language().isEmpty()) {
      all = all.and(has(EXPERT.LANGUAGES, filter.language()));
    }
    return filter.offer().isEmpty() ? all : all.and(has(EXPERT.OFFERS, filter.offer().get().name()));
  }

  private static Condition has(Field<String[]> column, String word) {
    return column.contains(new String[] {word});
  }

  private static Condition beyond(Place place) {
    if (place.id().isEmpty()) {
      return DSL.noCondition();
    }
    var here = DSL.row(PARTNER.SORT_NAME, PARTNER.ID);
    return place.backward() ? here.lessThan(place.value(), place.id()) : here.greaterThan(place.value(), place.id());
  }

  private static ExpertCard card(Record row, LocalDate today) {
    var card = PartnerRows.card(row, today);
    var noted = row.get(EXPERT.PARTNER) != null;
    return new ExpertCard(card.id(), card.title(), card.kind(), card.country(), card.sectors(), noted ? row.get(EXPERT.EXPERTISE) : "",
        noted ? row.get(EXPERT.HOME_PROVINCE) : null, noted ? row.get(EXPERT.HOME_BEFORE) : "", words(noted ? row.get(EXPERT.LANGUAGES) : null),
        words(noted ? row.get(EXPERT.OFFERS) : null).stream().map(ExpertOffer::valueOf).collect(Collectors.toUnmodifiableSet()),
        noted ? row.get(EXPERT.OFFER) : "", card.level(), card.lastConfirmed());
  }

  private static Set<String> words(String @Nullable [] column) {
    return column == null ? Set.of() : Arrays.stream(column).collect(Collectors.toUnmodifiableSet());
  }
}
