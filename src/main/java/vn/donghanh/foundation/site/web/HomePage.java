package vn.donghanh.foundation.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.Link;

/// What the first page shows.
///
/// @param map     null when no module draws one
/// @param measure what shades it, the word of a measure; empty for the first
public record HomePage(List<HomeFigure> figures, @Nullable HomeMap map, String measure) {
  static final String SEARCH = "/tim-kiem";

  /// What one might ask, each leading to its answers.
  public List<Link> examples(Frame frame) {
    return Arrays.stream(frame.t("site.home.examples").split(";")).map(String::strip)
        .map(words -> new Link(words, SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).toList();
  }
}
