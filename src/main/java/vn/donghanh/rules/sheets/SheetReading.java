package vn.donghanh.rules.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.donghanh.Refusal;

/// Đọc bảng: an uploaded workbook into lines by the columns of a form. Columns are found by the key above them, wherever
/// they were moved to; what stands in a column without a key is not ours. A formula is refused with its cell's name and not
/// read by its last value: what it showed need not be what somebody elsewhere, or a program, left in the file.
public final class SheetReading {
  /// Mark, keys, and the head in two languages.
  static final int HEAD = 4;

  private final SheetForm form;
  private final Map<Integer, SheetColumn> columns = new TreeMap<>();
  private final List<SheetLine> lines = new ArrayList<>();

  private SheetReading(SheetForm form) {
    this.form = form;
  }

  /// Every row of the workbook that says anything.
  ///
  /// @throws Refusal when it is no workbook of this form, or larger than [SheetLimits] allow
  public static List<SheetLine> read(byte[] upload, SheetForm form) {
    try (var parts = WorkbookParts.of(upload)) {
      return new SheetReading(form).lines(WorkbookText.of(parts));
    } catch (IOException | XMLStreamException | NoSuchElementException | IllegalArgumentException | ArithmeticException
        | IndexOutOfBoundsException unreadable) {
      throw new Refusal("sheets.refused.broken");
    }
  }

  private List<SheetLine> lines(WorkbookText workbook) throws IOException, XMLStreamException {
    for (var sheet : workbook.sheets()) {
      var rows = new SheetRows(workbook, sheet);
      var first = rows.read();
      if (first.isPresent() && isOurs(first.get())) {
        keys(rows.read());
        for (var row = rows.read(); row.isPresent(); row = rows.read()) {
          if (row.get().number() > HEAD) {
            line(row.get(), workbook.since1904());
          }
        }
        if (lines.isEmpty()) {
          throw new Refusal("sheets.refused.no-rows");
        }
        return lines;
      }
    }
    throw new Refusal("sheets.refused.template");
  }

  private boolean isOurs(SheetRows.Row row) {
    var mark = row.cells().values().stream().flatMap(cell -> SheetForm.Mark.of(cell.text()).stream()).findFirst();
    mark.filter(it -> !it.id().equals(form.id())).ifPresent(_ -> {
      throw new Refusal("sheets.refused.other-form");
    });
    mark.filter(it -> it.version() != form.version()).ifPresent(_ -> {
      throw new Refusal("sheets.refused.version");
    });
    return mark.isPresent() && row.number() == 1;
  }

  private void keys(Optional<SheetRows.Row> row) {
    var met = new HashSet<String>();
    row.filter(it -> it.number() == 2).ifPresent(it -> it.cells().forEach((at, cell) -> form.column(cell.text().strip()).ifPresent(column -> {
      if (!met.add(column.key())) {
        throw new Refusal("sheets.refused.column-twice", SheetRows.name(at, 2));
      }
      columns.put(at, column);
    })));
    if (columns.isEmpty()) {
      throw new Refusal("sheets.refused.template");
    }
  }

  private void line(SheetRows.Row row, boolean since1904) {
    var cells = new LinkedHashMap<String, String>();
    var faults = new ArrayList<SheetFault>();
    columns.forEach((at, column) -> {
      var cell = row.cells().get(at);
      if (cell == null) {
        cells.put(column.key(), "");
        return;
      }
      cells.put(column.key(), value(cell, column, since1904));
      switch (cell.content()) {
        case FORMULA -> faults.add(SheetFault.at(column.key(), "sheets.fault.formula", SheetRows.name(at, row.number())));
        case ERROR -> faults.add(SheetFault.at(column.key(), "sheets.fault.error", SheetRows.name(at, row.number())));
        case TEXT, NUMBER -> { }
      }
    });
    if (cells.values().stream().anyMatch(it -> !it.isEmpty()) || !faults.isEmpty()) {
      lines.add(new SheetLine(row.number(), cells, faults));
      if (lines.size() > SheetLimits.ROWS) {
        throw new Refusal("sheets.refused.too-many", SheetLimits.ROWS);
      }
    }
  }

  private static String value(SheetRows.Cell cell, SheetColumn column, boolean since1904) {
    var text = CellText.read(cell.text());
    if (cell.content() == SheetRows.Content.NUMBER) {
      var number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) > 40 || number.precision() > 60) {
        return text;
      }
      return column.kind() == SheetColumn.Kind.DATE ? day(number, since1904) : number.stripTrailingZeros().toPlainString();
    }
    return column.read(text);
  }

  /// The day that a spreadsheet keeps as a number; it thinks that 1900 was a leap year.
  private static String day(BigDecimal number, boolean since1904) {
    var days = number.longValue();
    if (days < 61 || days > 200_000) {
      return number.toPlainString();
    }
    return (since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(days).toString();
  }
}
