package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Set;

/// Bộ lọc đối tác: which partners a list shows, and in which order. An empty choice leaves everything in.
///
/// @param words     parts of the name, with or without marks
/// @param countries alpha-3: the seat or a country it stands for
/// @param sectors   codes; a group does not stand for its members here
/// @param cursor    where the page begins or ends, empty for the first page; refused when it is of another order
public record PartnerFilter(
    String words, Set<PartnerKind> kinds, Set<String> countries, Set<String> sectors, Choice confirmed, Choice stale,
    Order order, Cursor cursor) {
  public static final PartnerFilter ALL = new PartnerFilter("", Set.of(), Set.of(), Set.of(), Choice.ANY, Choice.ANY,
      Order.NAME, Cursor.FIRST);

  /// Có, không, hay sao cũng được.
  public enum Choice { ANY, YES, NO }

  /// Thứ tự: by name, or those first that somebody should confirm first.
  public enum Order { NAME, FRESHNESS }

  /// A place in the list: the row after or before which the page stands.
  ///
  /// @param value what the list is ordered by, of that row
  /// @param id    of that row, empty for the beginning
  public record Cursor(String value, String id, boolean backward) {
    public static final Cursor FIRST = new Cursor("", "", false);
  }

  public PartnerFilter {
    if (order == Order.FRESHNESS && !cursor.id().isEmpty()) {
      LocalDate.parse(cursor.value());
    }
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
    sectors = Set.copyOf(sectors);
  }

  public PartnerFilter at(Cursor place) {
    return new PartnerFilter(words, kinds, countries, sectors, confirmed, stale, order, place);
  }
}
