package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Set;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc đối tác: which partners a list shows, and in which order. An empty choice leaves everything in.
///
/// @param words     parts of the name, with or without marks
/// @param countries alpha-3: the seat or a country it stands for
/// @param sectors   codes; a group does not stand for its members here
/// @param cursor    where the page begins or ends, empty for the first page; refused when it is of another order
public record PartnerFilter(
    String words, Set<PartnerKind> kinds, Set<String> countries, Set<String> sectors, Choice confirmed, Choice stale,
    Order order, Place cursor) {
  public static final PartnerFilter ALL = new PartnerFilter("", Set.of(), Set.of(), Set.of(), Choice.ANY, Choice.ANY,
      Order.NAME, Place.FIRST);

  /// Có, không, hay sao cũng được.
  public enum Choice { ANY, YES, NO }

  /// Thứ tự: by name, or those first that somebody should confirm first.
  public enum Order { NAME, FRESHNESS }

  public PartnerFilter {
    if (order == Order.FRESHNESS && !cursor.id().isEmpty()) {
      LocalDate.parse(cursor.value());
    }
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
    sectors = Set.copyOf(sectors);
  }

  public PartnerFilter at(Place place) {
    return new PartnerFilter(words, kinds, countries, sectors, confirmed, stale, order, place);
  }
}
