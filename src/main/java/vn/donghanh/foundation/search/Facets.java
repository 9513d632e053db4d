package vn.donghanh.foundation.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Đặc điểm để lọc: what an owner says of a record so that results can be narrowed. Only what every member of the
/// record's audience may know.
///
/// @param countries  alpha-3 codes of the catalogue
/// @param localities codes of the localities of today
/// @param sectors    codes of the catalogue
/// @param dated      the day of the record, such as the one it was published; null when it has none
public record Facets(Set<String> countries, Set<String> localities, Set<String> sectors, @Nullable LocalDate dated) {
  public static final Facets NONE = new Facets(Set.of(), Set.of(), Set.of(), null);

  public Facets {
    countries = Set.copyOf(countries);
    localities = Set.copyOf(localities);
    sectors = Set.copyOf(sectors);
  }

  public static Facets of(Collection<String> countries, Collection<String> localities, Collection<String> sectors, @Nullable LocalDate dated) {
    return new Facets(Set.copyOf(countries), Set.copyOf(localities), Set.copyOf(sectors), dated);
  }

  public static Facets countries(Collection<String> codes) {
    return of(codes, List.of(), List.of(), null);
  }

  public static Facets localities(Collection<String> codes) {
    return of(List.of(), codes, List.of(), null);
  }

  public static Facets sectors(Collection<String> codes) {
    return of(List.of(), List.of(), codes, null);
  }

  public Facets on(@Nullable LocalDate day) {
    return new Facets(countries, localities, sectors, day);
  }
}
