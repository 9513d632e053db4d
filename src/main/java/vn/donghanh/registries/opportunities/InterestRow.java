package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// One line of a list of expressions of interest, as far as the reader may know it.
///
/// @param organisation empty for who may not know it, and where it was erased
/// @param mine         true when it is the reader's to answer
public record InterestRow(InterestId id, OpportunityId opportunity, BilingualText title, String owner, Interest.State state,
    String organisation, String country, Instant asked, @Nullable LocalDate due, boolean mine) {

  public boolean isLate(LocalDate today) {
    return state == Interest.State.WAITING && due != null && today.isAfter(due);
  }
}
