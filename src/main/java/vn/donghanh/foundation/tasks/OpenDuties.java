package vn.donghanh.foundation.tasks;

import java.util.List;
import java.util.Map;

/// Các việc đang mở: what one list shows.
///
/// @param totals how many duties each group has in all, listed here or not; a group without any is missing
/// @param rows   the duties listed, by group and date
public record OpenDuties(Map<DutyGroup, Integer> totals, List<OpenDuty> rows) {

  public int total(DutyGroup group) {
    return totals.getOrDefault(group, 0);
  }

  public int total() {
    return totals.values().stream().mapToInt(Integer::intValue).sum();
  }

  public List<OpenDuty> of(DutyGroup group) {
    return rows.stream().filter(row -> row.group() == group).toList();
  }
}
