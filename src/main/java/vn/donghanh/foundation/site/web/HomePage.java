package vn.donghanh.foundation.site.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.NavigationItem;

/// What the first page shows.
///
/// @param map null when no module draws one
public record HomePage(List<HomeFigure> figures, @Nullable HomeMap map) {
  static final String SEARCH = "/tim-kiem";

  /// What one might ask, each leading to its answers.
  public List<Link> examples(Frame frame) {
    return Arrays.stream(frame.t("site.home.examples").split(";")).map(String::strip)
        .map(words -> new Link(words, SEARCH + "?q=" + words.replace(' ', '+'))).toList();
  }

  /// Where work waits for this person, with how much of it.
  public List<NavigationItem> waiting(Frame frame) {
    return frame.entries().stream().filter(entry -> frame.counts().containsKey(entry.link())).toList();
  }

  /// The other entries this person works with.
  public List<NavigationItem> next(Frame frame) {
    return frame.entries().stream().filter(entry -> !entry.personal() && !frame.counts().containsKey(entry.link())).toList();
  }
}
