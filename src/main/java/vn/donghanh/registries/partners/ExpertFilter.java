package vn.donghanh.registries.partners;

import java.util.Optional;
import java.util.Set;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc chuyên gia: which experts and associations a list shows; an empty choice leaves everything in.
///
/// @param words    parts of the name or of the expertise, with or without marks
/// @param kind     an expert or an association; empty for both
/// @param sectors  codes; a group does not stand for its members here
/// @param home     the code of a locality, empty for any
/// @param language ISO 639-1, empty for any
/// @param place    where the page begins
public record ExpertFilter(
    String words, Optional<PartnerKind> kind, Set<String> countries, Set<String> sectors, String home, String language,
    Optional<ExpertOffer> offer, Place place) {
  public static final ExpertFilter ALL = new ExpertFilter("", Optional.empty(), Set.of(), Set.of(), "", "", Optional.empty(), Place.FIRST);

  public ExpertFilter {
    countries = Set.copyOf(countries);
    sectors = Set.copyOf(sectors);
  }
}
