package vn.donghanh.foundation.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.tasks.DueWords;
import vn.donghanh.foundation.tasks.DutyGroup;
import vn.donghanh.foundation.tasks.OpenDuty;

/// What *Việc của tôi* shows.
///
/// @param only  the one group that is shown, null on the page of all groups
/// @param total how many duties there are in all groups
/// @param first what this person may begin with, empty while any duty waits
public record MyWorkPage(
    List<Tab> tabs, @Nullable DutyGroup only, List<Section> sections, int total, Submitted filter, List<Choice> kinds,
    List<Link> pills, String previous, String next, List<Link> first) {

  /// One group: its count, and the duties listed of it.
  ///
  /// @param more the address of the whole group, empty when all of it is listed here
  public record Section(DutyGroup group, int total, List<Line> lines, String more) {}

  /// One duty in its reader's words.
  ///
  /// @param record what the record is called, empty when its owner does not show it to this person
  /// @param whose  the body whose turn it is, empty when it is one's own
  public record Line(OpenDuty open, String record, String whose, DueWords due) {}
}
