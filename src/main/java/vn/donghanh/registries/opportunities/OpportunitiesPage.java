package vn.donghanh.registries.opportunities;

import java.util.List;
import java.util.Optional;
import vn.donghanh.foundation.site.Place;

/// Trang danh sách cơ hội.
///
/// @param next     where the next page begins, empty on the last
/// @param previous where the page before ends, empty on the first
public record OpportunitiesPage(List<OpportunityRow> rows, Optional<Place> next, Optional<Place> previous) {

  public OpportunitiesPage {
    rows = List.copyOf(rows);
  }
}
