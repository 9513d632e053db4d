package vn.donghanh.registries.relations;

import java.util.Set;

/// Bộ lọc quan hệ: which relations a list shows, and in which order. An empty choice leaves everything in.
///
/// @param locality   the code of the unit of today, empty for all
/// @param formerUnit the province or city of before, empty for all
/// @param countries  alpha-3
/// @param confirmed  whether the source bears the relation out
public record RelationFilter(
    String locality, String formerUnit, Set<String> countries, Set<RelationKind> kinds, Choice confirmed, Order order, Cursor cursor) {

  /// Có, không, hay sao cũng được.
  public enum Choice { ANY, YES, NO }

  /// By locality, or the newest signature first.
  public enum Order { LOCALITY, SIGNED }

  /// The row after or before which the page stands.
  ///
  /// @param value what the list is ordered by, of that row
  /// @param id    of that row, empty for the beginning
  public record Cursor(String value, String id, boolean backward) {
    public static final Cursor FIRST = new Cursor("", "", false);
  }

  public RelationFilter {
    countries = Set.copyOf(countries);
    kinds = Set.copyOf(kinds);
  }
}
