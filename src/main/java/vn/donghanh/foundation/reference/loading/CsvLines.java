package vn.donghanh.foundation.reference.loading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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

/// Đọc tệp: reads a file's lines without forgiving: UTF-8 without mark, NFC, the header as agreed, as many fields as the
/// header, no key twice.
public final class CsvLines {
  private final String file;
  private final List<String> header;
  private final List<List<String>> keys;
  private final Consumer<Fault> faults;

  /// @param name   the file's name without `.csv`
  /// @param header the columns, in the order of the file
  /// @param keys   the columns that no two lines may share, each key by itself
  /// @param faults is told everything that is wrong
  public CsvLines(String name, List<String> header, List<List<String>> keys, Consumer<Fault> faults) {
    this.file = name + ".csv";
    this.header = List.copyOf(header);
    this.keys = List.copyOf(keys);
    this.faults = faults;
  }

  /// The lines that have the right number of fields; what is wrong with the others is told to `faults`.
  public List<Line> read(byte[] content) {
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
    var firstLineOf = new HashMap<List<String>, Long>();
    try (var csv = reader().ofCsvRecord(text)) {
      var records = csv.iterator();
      if (!records.hasNext() || !records.next().getFields().equals(header)) {
        wrong(1, "", "the header must be " + String.join(",", header));
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

  /// The number of fields is ours to check, so that every wrong line is named and not only the first.
  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private void take(CsvRecord record, Map<List<String>, Long> firstLineOf, List<Line> lines) {
    var number = record.getStartingLineNumber();
    if (record.getFieldCount() != header.size()) {
      wrong(number, "", record.getFieldCount() + " fields instead of " + header.size());
      return;
    }
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), cell(number, header.get(i), record.getField(i)));
    }
    for (var key : keys) {
      var values = key.stream().map(field -> field + "=" + cells.get(field)).toList();
      var first = firstLineOf.putIfAbsent(values, number);
      if (first != null) {
        wrong(number, key.getFirst(), "the same as in line " + first + ": " + String.join(", ", values));
      }
    }
    lines.add(new Line(file, number, cells, faults));
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
    faults.accept(new Fault(file, line, field, reason));
  }
}
