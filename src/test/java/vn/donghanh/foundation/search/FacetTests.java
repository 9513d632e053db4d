package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.world.WholeHouse;

/// By what results can be narrowed, and how many there would be: always for one reader and after everything else chosen.
@WholeHouse
@Transactional
class FacetTests {
  static final Set<String> PUBLIC = Set.of("public");
  static final Set<String> HAI_SON = Set.of("public", "locality:HS");

  @Autowired Search search;
  @Autowired Lookup lookup;

  @BeforeEach
  void some_records() {
    put("1", "Qwxyz một", "partners.kind", "public", Facets.of(Set.of("JPN"), Set.of("40"), Set.of("DIG"), LocalDate.of(2024, 5, 1)));
    put("2", "Qwxyz hai", "partners.kind", "public", Facets.of(Set.of("JPN", "KOR"), Set.of("48"), Set.of("DIG", "ENE"), LocalDate.of(2025, 5, 1)));
    put("3", "Qwxyz ba", "needs.kind", "public", Facets.of(Set.of("KOR"), Set.of("40"), Set.of(), LocalDate.of(2025, 7, 1)));
    put("4", "Qwxyz bốn", "needs.kind", "locality:HS", Facets.of(Set.of("JPN"), Set.of("40"), Set.of("AGR"), LocalDate.of(2023, 1, 1)));
    put("5", "Qwxyz không nói gì", "needs.kind", "public", Facets.NONE);
  }

  @Test
  void every_value_says_how_many_there_are() {
    var found = find(Map.of(), PUBLIC);
    assertThat(found.total()).isEqualTo(4);
    assertThat(counts(found, Facet.KIND)).containsExactlyInAnyOrderEntriesOf(Map.of("needs.kind", 2L, "partners.kind", 2L));
    assertThat(counts(found, Facet.COUNTRY)).containsExactlyInAnyOrderEntriesOf(Map.of("JPN", 2L, "KOR", 2L));
    assertThat(counts(found, Facet.LOCALITY)).containsExactlyInAnyOrderEntriesOf(Map.of("40", 2L, "48", 1L));
    assertThat(counts(found, Facet.SECTOR)).containsExactlyInAnyOrderEntriesOf(Map.of("DIG", 2L, "ENE", 1L));
    assertThat(counts(found, Facet.YEAR)).containsExactly(Map.entry("2025", 2L), Map.entry("2024", 1L));
  }

  @Test
  void counts_are_those_of_this_reader() {
    assertThat(counts(find(Map.of(), HAI_SON), Facet.SECTOR)).containsEntry("AGR", 1L);
    assertThat(counts(find(Map.of(), HAI_SON), Facet.COUNTRY)).containsEntry("JPN", 3L);
    assertThat(counts(find(Map.of(), PUBLIC), Facet.SECTOR)).doesNotContainKey("AGR");
    assertThat(counts(find(Map.of(), PUBLIC), Facet.YEAR)).doesNotContainKey("2023");
  }

  @Test
  void a_count_is_what_choosing_that_value_shows() {
    for (var chosen : List.<Map<Facet, String>>of(Map.of(), Map.of(Facet.COUNTRY, "JPN"), Map.of(Facet.COUNTRY, "KOR", Facet.YEAR, "2025"), Map.of(Facet.LOCALITY, "40", Facet.KIND, "needs.kind"))) {
      for (var reader : List.of(PUBLIC, HAI_SON)) {
        find(chosen, reader).counts().forEach((facet, values) -> values.forEach(value -> {
          var more = new LinkedHashMap<>(chosen);
          more.put(facet, value.value());
          assertThat(find(more, reader).total()).as(chosen + " with " + facet + " " + value).isEqualTo(value.entries());
        }));
      }
    }
  }

  @Test
  void every_pair_of_values_is_counted_as_it_is_shown() {
    var counts = find(Map.of(Facet.COUNTRY, "JPN"), PUBLIC);
    assertThat(counts(counts, Facet.COUNTRY)).as("its own facet still offers the others").containsEntry("KOR", 2L).containsEntry("JPN", 2L);
    assertThat(counts(counts, Facet.KIND)).containsOnly(Map.entry("partners.kind", 2L));
  }

  @Test
  void what_nobody_may_choose_is_not_looked_for() {
    assertThat(find(Map.of(Facet.COUNTRY, "'; drop table--", Facet.YEAR, "zwei", Facet.LOCALITY, "", Facet.SECTOR, "x"), PUBLIC).total()).isEqualTo(4);
    assertThat(find(Map.of(Facet.YEAR, "2999"), PUBLIC).total()).isZero();
    assertThat(find(Map.of(Facet.YEAR, "0000"), PUBLIC).total()).isEqualTo(4);
  }

  @Test
  void the_newest_or_the_name_may_come_first() {
    assertThat(titles(Narrowing.Order.NEWEST)).startsWith("Qwxyz ba", "Qwxyz hai", "Qwxyz một");
    assertThat(titles(Narrowing.Order.NAME)).startsWith("Qwxyz ba", "Qwxyz hai", "Qwxyz không nói gì", "Qwxyz một");
  }

  private List<String> titles(Narrowing.Order order) {
    return lookup.find("qwxyz", new Narrowing(Map.of(), order, Place.FIRST, 10, false), PUBLIC).hits().stream().map(hit -> hit.title().vi()).toList();
  }

  private Found find(Map<Facet, String> chosen, Set<String> reader) {
    return lookup.find("qwxyz", new Narrowing(chosen, Narrowing.Order.BEST, Place.FIRST, 10, true), reader);
  }

  private static Map<String, Long> counts(Found found, Facet facet) {
    var counts = new LinkedHashMap<String, Long>();
    found.counts().getOrDefault(facet, List.of()).forEach(count -> counts.put(count.value(), count.entries()));
    return counts;
  }

  private void put(String id, String title, String kind, String audience, Facets facets) {
    search.put(new Search.Entry(Subject.of("test", id), BilingualText.of(title, ""), "", kind, "/test/" + id, Set.of(audience), facets));
  }
}
