package vn.donghanh.rules.sheets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dòng của lần nhập: one row as it was read and judged, and what became of it.
///
/// @param record        what it changes, is the same as or is like; null for none
/// @param version       of that record as it was seen
/// @param before        what that record said in the cells that differ
/// @param keep          somebody said that it is to be added although it is like a record
/// @param outcome       null until its turn came
/// @param result        the record it made or changed
/// @param resultVersion of that record then
/// @param undo          what its registry needs to take it back
/// @param why           why it was left, or stayed
public record ImportRow(int number, Map<String, String> cells, Verdict verdict, @Nullable String record, @Nullable Integer version,
    Map<String, String> before, List<SheetFault> faults, boolean keep, @Nullable Outcome outcome, @Nullable String result,
    @Nullable Integer resultVersion, @Nullable String undo, List<SheetFault> why) {

  /// Kết quả.
  public enum Outcome { APPLIED, LEFT, UNDONE, STAYED }

  public SheetLine line() {
    return SheetLine.of(number, cells);
  }
}
