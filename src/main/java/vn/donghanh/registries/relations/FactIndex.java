package vn.donghanh.registries.relations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.search.Facets;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.rules.calendar.OriginDate;

/// What the search holds of facts: under the unit of today, the unit of before and the country, in both languages.
@Component
class FactIndex {
  private static final Set<String> EVERYBODY = Set.of("public");

  private final Search search;
  private final Countries countries;
  private final Localities localities;

  FactIndex(Search search, Countries countries, Localities localities) {
    this.search = search;
    this.countries = countries;
    this.localities = localities;
  }

  void put(Relation relation) {
    if (relation.withdrawn()) {
      search.drop(relation.subject());
      return;
    }
    var words = words(List.of(relation.country()), List.of(relation.locality())).add(relation.formerUnit()).add(called(relation.kind()));
    search.put(new Search.Entry(relation.subject(), relation.title(), words.toString(), "relations.kind",
        "/quan-he/" + relation.id(), EVERYBODY, Facets.of(Set.of(relation.country()), Set.of(relation.locality()), Set.of(), day(relation.signed()))));
  }

  void put(PastEvent event) {
    if (event.withdrawn()) {
      search.drop(event.subject());
      return;
    }
    var host = event.host();
    var words = words(event.countries(), host == null ? List.of() : List.of(host)).add(event.place());
    search.put(new Search.Entry(event.subject(), event.name(), words.toString(), "relations.event",
        "/quan-he/hoat-dong/" + event.id(), EVERYBODY,
        Facets.of(event.countries(), host == null ? List.of() : List.of(host), Set.of(), day(event.began()))));
  }

  /// What people call such a relation, in both languages.
  private static String called(RelationKind kind) {
    return switch (kind) {
      case TWIN, SISTER -> "kết nghĩa, thành phố chị em, twinned, sister city, twin city";
      case FRIENDSHIP -> "hữu nghị, kết nghĩa, friendship, friendship city";
      case COOPERATION -> "hợp tác, cooperation";
      case LETTER_OF_INTENT -> "ý định thư, letter of intent";
      case PLANNED -> "dự kiến ký, planned";
    };
  }

  private static @Nullable LocalDate day(@Nullable OriginDate origin) {
    return origin == null ? null : origin.earliest();
  }

  private StringJoiner words(Collection<String> countryCodes, Collection<String> localityCodes) {
    var words = new StringJoiner(" ");
    countryCodes.forEach(code -> countries.find(code).ifPresent(it -> words.add(it.name().vi()).add(it.name().en())));
    localityCodes.forEach(code -> localities.find(code).ifPresent(it -> words.add(it.name().vi()).add(it.name().en())));
    return words;
  }
}
