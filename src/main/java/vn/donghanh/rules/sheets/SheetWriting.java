package vn.donghanh.rules.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.donghanh.BilingualText;

/// Viết bảng: a workbook of a form, empty as a template or with rows: the mark and the keys in hidden rows, the head in both
/// languages, drop-down lists, the lists themselves and how to fill it in. No cell of it can act as a formula.
public final class SheetWriting {
  private static final List<Locale> BOTH = List.of(Locale.of("vi"), Locale.of("en"));
  /// The key of the column that says what is wrong.
  public static final String WRONG = "wrong";
  /// Rows that have drop-down lists, beyond those that are filled.
  private static final int READY = 2_000;
  private static final int FLUSH = 500;
  private static final String HEAD_FILL = "E9F0F6";
  private static final String REQUIRED_FILL = "FAF3E3";

  private final Workbook workbook;
  private final SheetForm form;
  private final Locale locale;
  private final Words words;
  private final List<SheetColumn> columns;

  /// The words of the house by key and language.
  public interface Words {
    String of(Locale locale, String key, Object... arguments);
  }

  private SheetWriting(Workbook workbook, SheetForm form, Locale locale, Words words, List<SheetColumn> columns) {
    this.workbook = workbook;
    this.form = form;
    this.locale = locale;
    this.words = words;
    this.columns = columns;
  }

  /// Writes the lines below the head; none makes the template.
  ///
  /// @param locale the language of the values that have names
  public static void write(OutputStream out, SheetForm form, Iterable<SheetLine> lines, Locale locale, Words words) throws IOException {
    write(out, form, form.columns(), lines, locale, words);
  }

  /// Writes the lines with one more column at the end that says what is wrong with each; it is not read back.
  public static void writeWrong(OutputStream out, SheetForm form, Iterable<SheetLine> lines, Locale locale, Words words) throws IOException {
    var columns = new ArrayList<>(form.columns());
    columns.add(SheetColumn.of(WRONG, SheetColumn.Kind.PARAGRAPH,
        BilingualText.of(words.of(BOTH.getFirst(), "sheets.file.wrong"), words.of(BOTH.getLast(), "sheets.file.wrong"))));
    write(out, form, columns, lines, locale, words);
  }

  private static void write(OutputStream out, SheetForm form, List<SheetColumn> columns, Iterable<SheetLine> lines, Locale locale, Words words)
      throws IOException {
    try (var workbook = new Workbook(out, "DongHanh", "1.0")) {
      new SheetWriting(workbook, form, locale, words, columns).write(lines);
    }
  }

  private void write(Iterable<SheetLine> lines) throws IOException {
    var sheet = workbook.newWorksheet(both("sheets.file.data"));
    var guide = workbook.newWorksheet(both("sheets.file.guide"));
    var lists = workbook.newWorksheet(both("sheets.file.lists"));
    var ranges = lists(lists);
    head(sheet);
    ranges.forEach((at, range) -> validate(sheet, at, range));
    var row = SheetReading.HEAD;
    for (var line : lines) {
      for (var at = 0; at < columns.size(); at++) {
        value(sheet, row, at, columns.get(at), line.cell(columns.get(at).key()));
      }
      row++;
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }
    guide(guide);
  }

  private void head(Worksheet sheet) {
    sheet.value(0, 0, form.mark());
    sheet.hideRow(0);
    sheet.hideRow(1);
    sheet.rowHeight(2, 30);
    for (var at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      sheet.value(1, at, column.key());
      sheet.value(2, at, column.label().vi() + (column.isRequired() ? " *" : ""));
      sheet.value(3, at, column.label().en() + (column.isRequired() ? " *" : ""));
      sheet.width(at, width(column));
      if (column.kind() == SheetColumn.Kind.VERSION) {
        sheet.hideColumn(at);
      }
      var fill = column.isRequired() ? REQUIRED_FILL : HEAD_FILL;
      sheet.style(2, at).bold().wrapText(true).fillColor(fill).set();
      sheet.style(3, at).italic().wrapText(true).fillColor(fill).set();
      sheet.style(at).format(column.kind() == SheetColumn.Kind.DATE ? "dd/MM/yyyy" : "@").set();
    }
    sheet.freezePane(0, SheetReading.HEAD);
  }

  private static double width(SheetColumn column) {
    return switch (column.kind()) {
      case ID, VERSION, DATE -> 14;
      case TEXT, ONE_OF -> 28;
      case PARAGRAPH, SOME_OF -> 44;
    };
  }

  private void value(Worksheet sheet, int row, int at, SheetColumn column, String value) {
    if (value.isEmpty()) {
      return;
    }
    var day = column.kind() == SheetColumn.Kind.DATE ? SheetColumn.day(value) : java.util.Optional.<java.time.LocalDate>empty();
    if (day.isPresent()) {
      sheet.value(row, at, day.get());
      sheet.style(row, at).format("dd/MM/yyyy").set();
    } else {
      sheet.value(row, at, CellText.harmless(column.shown(value, locale)));
      sheet.style(row, at).format("@").set();
    }
  }

  /// Every list under the name of its column; answers with where each stands.
  private Map<Integer, Range> lists(Worksheet lists) {
    var ranges = new LinkedHashMap<Integer, Range>();
    for (var at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      if (!column.choices().isEmpty()) {
        var place = ranges.size();
        lists.value(0, place, column.label().in(locale));
        lists.style(0, place).bold().fillColor(HEAD_FILL).set();
        lists.width(place, 44);
        for (var row = 0; row < column.choices().size(); row++) {
          lists.value(row + 1, place, CellText.harmless(column.shown(column.choices().get(row), locale)));
        }
        ranges.put(at, lists.range(1, place, column.choices().size(), place));
      }
    }
    lists.freezePane(0, 1);
    return ranges;
  }

  /// A list that takes one value insists on it; one that takes several only helps with the first.
  private void validate(Worksheet sheet, int at, Range range) {
    var insists = columns.get(at).kind() == SheetColumn.Kind.ONE_OF;
    sheet.range(SheetReading.HEAD, at, SheetReading.HEAD + READY, at).validateWithList(range)
        .allowBlank(true).showDropdown(true).errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(insists)
        .errorTitle("Đồng Hành").error(words.of(locale, "sheets.file.choose"));
  }

  private void guide(Worksheet guide) {
    guide.width(0, 34);
    guide.width(1, 34);
    guide.width(2, 80);
    guide.value(0, 0, form.title().vi() + " – " + form.title().en());
    guide.style(0, 0).bold().fontSize(14).set();
    var row = 2;
    for (var text : form.guide()) {
      guide.value(row, 0, text.vi());
      guide.value(row + 1, 0, text.en());
      guide.style(row + 1, 0).italic().set();
      row += 2;
    }
    row++;
    for (var at = 0; at < 3; at++) {
      guide.value(row, at, at < 2 ? words.of(BOTH.get(at), "sheets.file.column") : both("sheets.file.how"));
      guide.style(row, at).bold().fillColor(HEAD_FILL).set();
    }
    for (var column : columns) {
      if (column.kind() != SheetColumn.Kind.VERSION && !column.key().equals(WRONG)) {
        row++;
        guide.value(row, 0, column.label().vi());
        guide.value(row, 1, column.label().en());
        guide.value(row, 2, CellText.harmless(BOTH.stream().map(language -> how(column, language)).collect(Collectors.joining(" · "))));
        guide.style(row, 2).wrapText(true).set();
      }
    }
  }

  private String how(SheetColumn column, Locale language) {
    var what = words.of(language, "sheets.file.how." + switch (column.kind()) {
      case ID -> "id";
      case ONE_OF -> "one-of";
      case SOME_OF -> "some-of";
      case DATE -> "date";
      case TEXT, PARAGRAPH, VERSION -> "text";
    });
    return Stream.of(column.isRequired() ? words.of(language, "sheets.file.how.required") : "", what, column.hint().in(language))
        .filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
  }

  /// A name in both languages; a tab takes no slash.
  private String both(String key) {
    return words.of(BOTH.getFirst(), key) + " - " + words.of(BOTH.getLast(), key);
  }
}
