package vn.donghanh.rules.sheets;

import static vn.donghanh.rules.sheets.WorkbookText.attribute;
import static vn.donghanh.rules.sheets.WorkbookText.characters;
import static vn.donghanh.rules.sheets.WorkbookText.next;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Các dòng của trang tính: the rows of one sheet that say anything, one after the other.
final class SheetRows {
  private final WorkbookText workbook;
  private final XMLStreamReader xml;
  private int at;

  /// Một dòng.
  ///
  /// @param cells by column, from 0; empty cells are missing
  record Row(int number, Map<Integer, Cell> cells) {}

  /// Một ô.
  ///
  /// @param text what stands in it, of a formula what was calculated last
  record Cell(Content content, String text) {}

  /// Cái đứng trong ô.
  enum Content { TEXT, NUMBER, FORMULA, ERROR }

  SheetRows(WorkbookText workbook, String sheet) throws IOException, XMLStreamException {
    this.workbook = workbook;
    this.xml = workbook.open(sheet);
  }

  /// The next row with anything in it, empty after the last.
  Optional<Row> read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        var named = attribute(xml, "r");
        at = named == null ? at + 1 : number(named);
        var row = new Row(at, cells());
        if (!row.cells().isEmpty()) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /// Where a cell stands, as the spreadsheet names it.
  static String name(int column, int row) {
    var letters = new StringBuilder();
    for (var left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString() + row;
  }

  private Map<Integer, Cell> cells() throws XMLStreamException {
    var cells = new TreeMap<Integer, Cell>();
    var column = -1;
    while (true) {
      var event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        var named = attribute(xml, "r");
        column = named == null ? column + 1 : column(named);
        if (column >= SheetLimits.COLUMNS) {
          throw new Refusal("sheets.refused.too-wide", SheetLimits.COLUMNS);
        }
        var cell = cell(attribute(xml, "t"));
        if (!cell.text().isEmpty() || cell.content() != Content.TEXT) {
          cells.put(column, cell);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row") || event == XMLStreamConstants.END_DOCUMENT) {
        return cells;
      }
    }
  }

  private Cell cell(@Nullable String type) throws XMLStreamException {
    var value = "";
    var formula = false;
    while (true) {
      var event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> {
            characters(xml);
            formula = true;
          }
          case "v" -> value = characters(xml);
          case "is" -> value = WorkbookText.text(xml, "is");
          default -> { }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return content(type, value, formula);
      }
    }
  }

  private Cell content(@Nullable String type, String value, boolean formula) {
    var text = "s".equals(type) && !value.isEmpty() ? workbook.shared(value) : "b".equals(type) ? value.equals("1") ? "TRUE" : "FALSE" : value;
    if (text.length() > SheetLimits.CELL) {
      throw new Refusal("sheets.refused.long-cell", at, SheetLimits.CELL);
    }
    if (formula) {
      return new Cell(Content.FORMULA, text);
    }
    return new Cell(switch (type == null ? "n" : type.toLowerCase(Locale.ROOT)) {
      case "n" -> text.isEmpty() ? Content.TEXT : Content.NUMBER;
      case "e" -> Content.ERROR;
      default -> Content.TEXT;
    }, text);
  }

  private static int column(String name) {
    var column = 0;
    for (var letter : name.chars().takeWhile(Character::isLetter).limit(4).toArray()) {
      if (letter < 'A' || letter > 'Z') {
        throw new Refusal("sheets.refused.broken");
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column == 0 ? SheetLimits.COLUMNS : column - 1;
  }

  private static int number(String named) {
    if (!named.matches("[1-9]\\d{0,6}")) {
      throw new Refusal("sheets.refused.broken");
    }
    return Integer.parseInt(named);
  }
}
