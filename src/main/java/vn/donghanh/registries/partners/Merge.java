package vn.donghanh.registries.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Lần gộp: one record stands for another from a day on, until that is undone. Whoever points at the one that gave way
/// is not touched: who asks for it gets the other.
///
/// @param loser       the record that gave way
/// @param loserTitle  what it was called
/// @param survivor    the record that stayed
/// @param undone      true when it was taken back
public record Merge(
    long id, String loser, BilingualText loserTitle, String survivor, String why, LocalDate on, String byName, String bodyName,
    boolean undone, @Nullable String undoneWhy) {
  /// How long a merge may be taken back. Ours, *mặc định*: no text sets it.
  public static final int UNDO_DAYS = 30;

  /// The last day on which it may be undone.
  public LocalDate undoUntil() {
    return on.plusDays(UNDO_DAYS);
  }

  public boolean mayBeUndone(LocalDate today) {
    return !undone && !today.isAfter(undoUntil());
  }

  /// @throws Refusal when it was undone before, or when the days for it are over
  void undo(LocalDate today) {
    if (undone) {
      throw new Refusal("partners.merge.undone-already");
    }
    if (!mayBeUndone(today)) {
      throw new Refusal("partners.merge.too-late", UNDO_DAYS);
    }
  }
}
