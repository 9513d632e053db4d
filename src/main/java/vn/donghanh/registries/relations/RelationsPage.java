package vn.donghanh.registries.relations;

import java.util.List;
import java.util.Optional;

/// Trang danh sách quan hệ.
///
/// @param total    how many the filter leaves
/// @param next     where the next page begins, empty on the last
/// @param previous where the page before ends, empty on the first
public record RelationsPage(
    List<Relation> rows, int total, Optional<RelationFilter.Cursor> next, Optional<RelationFilter.Cursor> previous) {

  public RelationsPage {
    rows = List.copyOf(rows);
  }
}
