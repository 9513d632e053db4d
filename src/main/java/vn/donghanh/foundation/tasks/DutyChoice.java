package vn.donghanh.foundation.tasks;

import org.jspecify.annotations.Nullable;

/// Chọn việc: which of one's duties are listed.
///
/// @param kind  only this kind, all kinds when null
/// @param group only this group, page by page; the beginnings of all groups when null
/// @param page  counted from 1
public record DutyChoice(@Nullable String kind, @Nullable DutyGroup group, int page) {
  /// How many of each group stand on the page of all groups.
  public static final int BEGINNING = 50;
  /// How many stand on a page of one group.
  public static final int PAGE = 100;

  public DutyChoice {
    if (page < 1) {
      throw new IllegalArgumentException("a page before the first: " + page);
    }
  }

  public static DutyChoice all() {
    return new DutyChoice(null, null, 1);
  }

  /// The place in its group of the first duty listed, counted from 1.
  int from() {
    return group == null ? 1 : (page - 1) * PAGE + 1;
  }

  /// The place in its group of the last duty listed.
  int to() {
    return group == null ? BEGINNING : page * PAGE;
  }
}
