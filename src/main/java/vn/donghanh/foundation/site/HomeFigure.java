package vn.donghanh.foundation.site;

import org.jspecify.annotations.Nullable;

/// Con số trang chủ: one figure of the home page, contributed by the module that keeps the records behind it. It is
/// counted, never typed, and asked for every visitor, so one cheap query at most.
public interface HomeFigure {

  /// Where it stands among the others, small first.
  int order();

  /// The figure as this reader may know it.
  Shown shown(Frame frame);

  /// @param number  what was counted
  /// @param label   of what, in the reader's words
  /// @param note    how far it was checked
  /// @param source  where all of it comes from, null when each record behind it names its own
  /// @param address the list behind it, empty for none
  record Shown(int number, String label, String note, @Nullable Source source, String address) {}
}
