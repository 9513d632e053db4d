package vn.donghanh.foundation.site;

import java.util.ArrayList;
import java.util.List;

/// Chú thích: numbers the sources of one page in the order they are met, for its printed form. A page makes one,
/// hands it to what shows a source, and closes with the list.
public final class Footnotes {
  private final List<Source> sources = new ArrayList<>();

  /// The number of this source, the same each time it is met.
  public int number(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  public List<Source> all() {
    return List.copyOf(sources);
  }
}
