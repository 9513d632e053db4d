package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// One line of a list or a board.
///
/// @param whole   false where the reader may know only the summary: then there are no dates and no addressees
/// @param nextDue the next date of the order, null when nothing is due or the reader may not know
/// @param holders who holds its open parts now
public record NeedRow(NeedId id, @Nullable String number, BilingualText title, String locality, List<String> sectors,
    List<String> markets, Stage stage, Origin origin, @Nullable Instant registered, @Nullable LocalDate nextDue,
    boolean whole, List<String> holders) {

  public boolean isLate(LocalDate today) {
    return nextDue != null && today.isAfter(nextDue);
  }
}
