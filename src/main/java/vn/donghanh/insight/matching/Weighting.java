package vn.donghanh.insight.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Lần công bố trọng số: the points as they held from a moment on, who published them and why.
///
/// @param id    0 for what the program brings along
/// @param since null for what the program brings along
public record Weighting(int id, @Nullable Instant since, Weights weights, String why, String byName, String bodyName) {

  public boolean standard() {
    return id == 0;
  }
}
