package vn.donghanh.rules.sheets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dòng đã xét: what a row would do, by the rules of its registry. Nothing is done yet.
///
/// @param record  the record that it changes, is the same as or is like; null for none
/// @param version of that record as it was seen, null for none
/// @param before  what that record says in the cells that differ
/// @param faults  what is wrong, empty unless the verdict is [Verdict#WRONG]
public record JudgedLine(SheetLine line, Verdict verdict, @Nullable String record, @Nullable Integer version,
    Map<String, String> before, List<SheetFault> faults) {

  public JudgedLine {
    before = Map.copyOf(before);
    faults = List.copyOf(faults);
  }

  public static JudgedLine wrong(SheetLine line, List<SheetFault> faults) {
    return new JudgedLine(line, Verdict.WRONG, null, null, Map.of(), faults);
  }

  public static JudgedLine fresh(SheetLine line) {
    return new JudgedLine(line, Verdict.NEW, null, null, Map.of(), List.of());
  }

  public static JudgedLine same(SheetLine line, String record) {
    return new JudgedLine(line, Verdict.SAME, record, null, Map.of(), List.of());
  }

  public static JudgedLine like(SheetLine line, String record, Map<String, String> before) {
    return new JudgedLine(line, Verdict.LIKE, record, null, before, List.of());
  }

  public static JudgedLine changed(SheetLine line, String record, int version, Map<String, String> before) {
    return new JudgedLine(line, Verdict.CHANGED, record, version, before, List.of());
  }
}
