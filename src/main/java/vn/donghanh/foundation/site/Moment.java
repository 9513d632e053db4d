package vn.donghanh.foundation.site;

import java.time.Instant;
import java.util.List;

/// Thời điểm: one entry of a record's history.
public record Moment(Instant at, String what, String who, List<Change> changes) {

  /// What a field said before and says now; empty where it said nothing.
  public record Change(String field, String before, String after) {}

  public Moment {
    changes = List.copyOf(changes);
  }
}
