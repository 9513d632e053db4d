package vn.donghanh.foundation.tasks.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.donghanh.foundation.tasks.DueWords;
import vn.donghanh.foundation.tasks.DutyGroup;
import vn.donghanh.foundation.tasks.OpenDuties;
import vn.donghanh.foundation.tasks.OpenDuty;

/// What the home page says of one's own work.
///
/// @param duties the reader's open duties of all groups
public record HomeDuties(OpenDuties duties, LocalDate today) {
  private static final int SHOWN = 3;

  /// The groups in which anything waits.
  public List<DutyGroup> groups() {
    return Arrays.stream(DutyGroup.values()).filter(group -> duties.total(group) > 0).toList();
  }

  public String address(DutyGroup group) {
    return MyWorkController.address(null, group, 1);
  }

  /// The first of the reader's own duties, the most urgent before the others.
  public List<OpenDuty> next() {
    return duties.rows().stream().filter(row -> row.group() != DutyGroup.WAITING).limit(SHOWN).toList();
  }

  public DueWords due(OpenDuty row) {
    return DueWords.of(row.duty().due(), today);
  }
}
