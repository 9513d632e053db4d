package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Optional;
import vn.donghanh.foundation.site.Place;

/// Trang danh sách chuyên gia.
///
/// @param total    how many the filter leaves, for this person
/// @param next     where the next page begins, empty on the last
/// @param previous where the page before ends, empty on the first
public record ExpertsPage(List<ExpertCard> rows, int total, Optional<Place> next, Optional<Place> previous) {

  public ExpertsPage {
    rows = List.copyOf(rows);
  }
}
