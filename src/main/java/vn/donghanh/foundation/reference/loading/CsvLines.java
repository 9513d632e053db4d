package vn.donghanh.foundation.reference.loading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads a file's lines without forgiving: UTF-8 without mark, NFC, the header as agreed, as many fields as the
/// header, no key twice.
final class CsvLines {
  private final Sheet sheet;
  private final Consumer<Fault> faults;

  CsvLines(Sheet sheet, Consumer<Fault> faults) {
    this.sheet = sheet;
    this.faults = faults;
  }

  /// The lines that have the right number of fields; what is wrong with the others is told to `faults`.
  List<Line> read(byte[] content) {
    var lines = new ArrayList<Line>();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      wrong(1, "", "not UTF-8");
      return lines;
    }
    if (text.startsWith("\uFEFF")) {
      wrong(1, "", "begins with a byte order mark");
      return lines;
    }
    var firstLineOf = new HashMap<String, Long>();
    try (var csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).skipEmptyLines(false).ofCsvRecord(text)) {
      var records = csv.iterator();
      if (!records.hasNext() || !records.next().getFields().equals(sheet.header())) {
        wrong(1, "", "the header must be " + String.join(",", sheet.header()));
        return lines;
      }
      while (records.hasNext()) {
        take(records.next(), firstLineOf, lines);
      }
    } catch (CsvParseException | UncheckedIOException broken) {
      wrong(0, "", "not CSV: " + broken.getMessage());
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private void take(CsvRecord record, Map<String, Long> firstLineOf, List<Line> lines) {
    var number = record.getStartingLineNumber();
    if (record.getFieldCount() != sheet.header().size()) {
      wrong(number, "", record.getFieldCount() + " fields instead of " + sheet.header().size());
      return;
    }
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < sheet.header().size(); i++) {
      cells.put(sheet.header().get(i), cell(number, sheet.header().get(i), record.getField(i)));
    }
    var key = String.join("/", sheet.key().stream().map(cells::get).toList());
    var first = firstLineOf.putIfAbsent(key, number);
    if (first != null) {
      wrong(number, sheet.key().getFirst(), "the same as in line " + first + ": " + key);
    }
    lines.add(new Line(sheet.file() + ".csv", number, cells, faults));
  }

  private String cell(long number, String field, String value) {
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      wrong(number, field, "not NFC: " + value);
    }
    if (!value.equals(value.strip())) {
      wrong(number, field, "space at an end: “" + value + "”");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      wrong(number, field, "a control character");
    }
    return value;
  }

  private void wrong(long line, String field, String reason) {
    faults.accept(new Fault(sheet.file() + ".csv", line, field, reason));
  }
}
