package vn.donghanh.foundation.site;

import java.util.List;

/// Bản đồ trang chủ: the 34 localities shaded by one measure, contributed by the module that counts it.
public interface HomeMap {

  /// The map in this reader's words; one cheap query.
  Drawn drawn(Frame frame);

  /// @param title  what the shades measure
  /// @param areas  every locality, each leading to its page
  /// @param legend the words of shades 0 to 5
  record Drawn(String title, List<MapArea> areas, List<String> legend) {}
}
