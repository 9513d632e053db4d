package vn.donghanh.rules.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Dòng của bảng: one row with its cells by the keys of their columns.
///
/// @param number the row's number as the spreadsheet shows it
/// @param cells  the values of the cells that the file has a column for; an empty cell is an empty text
/// @param faults what was wrong before the registry looked at it
public record SheetLine(int number, Map<String, String> cells, List<SheetFault> faults) {

  public SheetLine {
    cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    faults = List.copyOf(faults);
  }

  public static SheetLine of(int number, Map<String, String> cells) {
    return new SheetLine(number, cells, List.of());
  }

  /// What stands in a cell, empty also where the file has no such column.
  public String cell(String key) {
    return cells.getOrDefault(key, "");
  }
}
