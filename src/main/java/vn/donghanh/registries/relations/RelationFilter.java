package vn.donghanh.registries.relations;

import java.util.Set;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc quan hệ: which relations a list shows, and in which order. An empty choice leaves everything in.
///
/// @param locality   the code of the unit of today, empty for all
/// @param formerUnit the province or city of before, empty for all
/// @param countries  alpha-3
/// @param decade     the first three digits of the year of signature, `?` for those without a day, empty for all
/// @param confirmed  whether the source bears the relation out
public record RelationFilter(
    String locality, String formerUnit, Set<String> countries, Set<RelationKind> kinds, String decade, Choice confirmed, Order order, Place cursor) {

  /// Có, không, hay sao cũng được.
  public enum Choice { ANY, YES, NO }

  /// By locality, or the newest signature first.
  public enum Order { LOCALITY, SIGNED }

  public RelationFilter {
    countries = Set.copyOf(countries);
    kinds = Set.copyOf(kinds);
  }
}
