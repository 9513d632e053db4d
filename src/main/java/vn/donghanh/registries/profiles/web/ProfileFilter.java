package vn.donghanh.registries.profiles.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.profiles.Spearhead;

/// Bộ lọc hồ sơ: which localities a list shows, as its address says it; what the address says wrongly is left out.
///
/// @param region the code of a region, empty for all
/// @param sector a code that a spearhead of the year names, empty for all
/// @param market a code that a spearhead of the year names, empty for all
public record ProfileFilter(String region, String sector, String market, int year, ListState state) {
  static final String REGION = "vung";
  static final String SECTOR = "linh-vuc";
  static final String MARKET = "thi-truong";
  static final String YEAR = "nam";

  static ProfileFilter of(Map<String, String> address, ProfileNames names, LocalDate today) {
    var known = new LinkedHashMap<>(address);
    known.computeIfPresent(REGION, (_, code) -> names.localities().stream().anyMatch(it -> it.regionCode().equals(code)) ? code : null);
    known.computeIfPresent(SECTOR, (_, code) -> names.sectorCodes().contains(code) ? code : null);
    known.computeIfPresent(MARKET, (_, code) -> names.marketCodes().contains(code) ? code : null);
    known.computeIfPresent(YEAR, (_, year) -> years(today).contains(year) ? year : null);
    var state = ListState.of(ProfileAddress.LIST, List.of(REGION, SECTOR, MARKET, YEAR), known);
    var year = state.word(YEAR);
    return new ProfileFilter(state.word(REGION), state.word(SECTOR), state.word(MARKET), year.isEmpty() ? today.getYear() : Integer.parseInt(year), state);
  }

  /// Next year first, down to the first.
  static List<String> years(LocalDate today) {
    return java.util.stream.IntStream.rangeClosed(Spearhead.FIRST_YEAR, today.getYear() + 1).mapToObj(String::valueOf).toList().reversed();
  }
}
