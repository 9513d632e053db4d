package vn.donghanh.foundation.site;

import java.util.List;

/// Thanh: one number of a small chart, leading to its records.
///
/// @param address where they are, empty for nowhere
public record Bar(String label, int number, String address) {

  /// How long it is drawn beside the longest, in percent; what is not nothing can be seen.
  public int length(List<Bar> all) {
    var most = all.stream().mapToInt(Bar::number).max().orElse(0);
    return most == 0 || number == 0 ? 0 : Math.max(1, Math.round(100f * number / most));
  }
}
