package vn.donghanh.registries.relations;

import java.util.List;
import java.util.Optional;
import vn.donghanh.foundation.site.Place;

/// Trang danh sách quan hệ.
///
/// @param total    how many the filter leaves
/// @param next     where the next page begins, empty on the last
/// @param previous where the page before ends, empty on the first
public record RelationsPage(
    List<Relation> rows, int total, Optional<Place> next, Optional<Place> previous) {

  public RelationsPage {
    rows = List.copyOf(rows);
  }
}
