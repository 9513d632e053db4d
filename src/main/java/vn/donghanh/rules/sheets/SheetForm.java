package vn.donghanh.rules.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.donghanh.BilingualText;

/// Mẫu bảng: the columns of one registry, declared once for template, export and import.
///
/// @param id      the registry's word, such as `partners`
/// @param version grows when columns come, go or change their meaning; a file of another version is refused
/// @param title   what its records are called together
/// @param guide   what the how-to says besides the columns
public record SheetForm(String id, int version, BilingualText title, List<BilingualText> guide, List<SheetColumn> columns) {
  private static final Pattern MARK = Pattern.compile("donghanh:([a-z]+):(\\d{1,4})");

  public SheetForm {
    guide = List.copyOf(guide);
    columns = List.copyOf(columns);
    if (columns.stream().map(SheetColumn::key).distinct().count() < columns.size()) {
      throw new IllegalArgumentException("a column stands twice in " + id);
    }
  }

  /// What a workbook says of itself: whose template it was made from.
  record Mark(String id, int version) {
    static Optional<Mark> of(String cell) {
      var found = MARK.matcher(cell);
      return found.matches() ? Optional.of(new Mark(found.group(1), Integer.parseInt(found.group(2)))) : Optional.empty();
    }
  }

  String mark() {
    return "donghanh:" + id + ":" + version;
  }

  public Optional<SheetColumn> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /// The cells of a record whose form has these values by field.
  public Map<String, String> cells(Function<String, List<String>> values) {
    var cells = new LinkedHashMap<String, String>();
    columns.forEach(column -> cells.put(column.key(), column.cell(values.apply(column.key()))));
    return cells;
  }
}
