package vn.donghanh.foundation.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Place;

/// Kết quả của một lần tìm: one page of what answers a question, for one reader.
///
/// @param total    how many answer, at most [#MOST]
/// @param way      how far the answers are from what was typed
/// @param meant    what was meant, empty unless a slip of the finger was seen
/// @param counts   how many there would be of each value of each facet
/// @param previous where the page before begins, null on the first
/// @param next     where the page after begins, null on the last
public record Found(List<Hit> hits, long total, Way way, String meant, Map<Facet, List<Count>> counts, @Nullable Place previous, @Nullable Place next) {
  /// So many answers are counted; whoever gets more is asked to narrow down.
  public static final int MOST = IndexEntries.MOST;

  static final Found NOTHING = new Found(List.of(), 0, Way.ALL, "", Map.of(), null, null);

  /// Cách khớp: every word as typed, every word of what was meant, or only some of the words.
  public enum Way { ALL, MEANT, SOME }

  /// How many answers have a value of a facet.
  public record Count(String value, long entries) {}

  /// True when there are more answers than are counted.
  public boolean many() {
    return total > MOST;
  }
}
