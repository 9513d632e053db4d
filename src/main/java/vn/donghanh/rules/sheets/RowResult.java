package vn.donghanh.rules.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Kết quả của dòng: what a registry did with a row when its turn came, or why it did not.
///
/// @param record  the record it made, changed or took back; null when it did nothing
/// @param version of that record afterwards
/// @param undo    what the registry needs to take it back, null for nothing
/// @param why     empty when it was done
public record RowResult(int number, @Nullable String record, @Nullable Integer version, @Nullable String undo, List<SheetFault> why) {

  public static RowResult done(int number, String record, int version, @Nullable String undo) {
    return new RowResult(number, record, version, undo, List.of());
  }

  public static RowResult not(int number, SheetFault why) {
    return new RowResult(number, null, null, null, List.of(why));
  }

  public boolean isDone() {
    return why.isEmpty();
  }
}
