package vn.donghanh.foundation.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bản đồ trang chủ: the 34 localities shaded by one of the measures that modules contribute.
public interface HomeMap {

  /// The map in this reader's words.
  ///
  /// @param measure the word of a [Measure]; the first one for any other word
  Drawn drawn(Frame frame, String measure);

  /// @param title    what the shades measure
  /// @param word     the measure that is drawn, as an address names it
  /// @param areas    every locality, each leading to its page
  /// @param legend   the words of shades 0 to 5, empty for a shade that no area can have
  /// @param measures every measure there is: word and title
  /// @param source   where the numbers come from, null when each record behind them names its own
  record Drawn(String title, String word, List<MapArea> areas, List<String> legend, List<Choice> measures, @Nullable Source source) {}
}
