package vn.donghanh.foundation.site.web;

import java.util.List;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.Tab;

/// What the page of the map shows, and how another site shows it.
///
/// @param measure the word of a measure, empty for the first
/// @param house   where this house stands, such as `https://example.vn`
public record MapPage(HomeMap map, String measure, String house) {

  /// A frame that holds the whole map without scrolling.
  public record Size(String name, int width, int height) {}

  public static final List<Size> SIZES = List.of(new Size("small", 300, 540), new Size("middle", 480, 680), new Size("large", 800, 1000));

  public HomeMap.Drawn drawn(Frame frame) {
    return map.drawn(frame, measure);
  }

  /// What somebody pastes into their own page.
  public String snippet(Frame frame, HomeMap.Drawn drawn, Size size) {
    return "<iframe src=\"" + house + "/nhung/ban-do?do=" + drawn.word() + (frame.english() ? "&amp;tieng=en" : "") + "\" width=\"" + size.width()
        + "\" height=\"" + size.height() + "\" title=\"" + frame.t("site.map.page") + "\" loading=\"lazy\"></iframe>";
  }

  public static List<Tab> measures(HomeMap.Drawn drawn, String path) {
    return drawn.measures().stream().map(it -> new Tab(it.text(), path + "?do=" + it.value(), null, it.value().equals(drawn.word()))).toList();
  }
}
