package vn.donghanh.foundation.journal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.journal.Told;
import vn.donghanh.foundation.site.Tab;

/// What the page of notices shows.
///
/// @param newest the newest notice on it, up to which all can be marked as read; null when there is none
/// @param older  the address of the next page, empty on the last
public record NoticesPage(List<Tab> tabs, List<Line> lines, @Nullable Long newest, int unread, String older) {

  /// One notice in its reader's words.
  ///
  /// @param record what the record is called, empty when its owner does not show it to this person
  public record Line(Told told, String text, String record) {}
}
