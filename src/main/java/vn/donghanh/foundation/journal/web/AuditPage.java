package vn.donghanh.foundation.journal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.journal.ChainChecks.Check;
import vn.donghanh.foundation.journal.JournalRow;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.foundation.site.Submitted;

/// What the auditor's page shows.
///
/// @param check    the last check of the chain, null before the first
/// @param download the address of the same rows as a file
/// @param older    the address of the next page, empty on the last
public record AuditPage(
    @Nullable Check check, Submitted filter, List<Choice> acts, List<Choice> modules, List<Link> pills, List<Line> lines, String download, String older) {

  /// One act in words.
  ///
  /// @param module what sort of record it is
  /// @param moment what was done, by whom, and what changed as far as this reader may see it
  public record Line(JournalRow row, Moment moment, String module) {}
}
