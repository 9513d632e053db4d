package vn.donghanh.foundation.journal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.JournalRow;
import vn.donghanh.foundation.site.Texts;

/// The journal as a file for a spreadsheet: UTF-8 with its mark, so that Vietnamese letters survive, and no cell that a
/// spreadsheet would take for a formula.
final class AuditFile implements AutoCloseable {
  /// More rows than that make a file that spreadsheets do not open.
  static final int MOST = 200_000;
  private static final String[] COLUMNS =
      {"position", "at", "account", "name", "body", "body-name", "source", "act", "module", "record", "before", "after", "hash"};

  private final CsvWriter csv;
  private final Texts texts;
  private final Locale locale;

  AuditFile(OutputStream out, Texts texts, Locale locale) throws IOException {
    this.texts = texts;
    this.locale = locale;
    out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    csv = CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    csv.writeRecord(Stream.of(COLUMNS).map(column -> texts.of(locale, "journal.column." + column)).toArray(String[]::new));
  }

  void write(JournalRow row, boolean details) {
    var entry = row.entry();
    var at = entry.at().atZone(Today.VIET_NAM).truncatedTo(ChronoUnit.MICROS).toOffsetDateTime();
    csv.writeRecord(Stream.of(row.position(), at, row.account(), entry.name(), row.body(), entry.bodyName(), row.source(),
            entry.act(), row.subject().module(), row.subject().id(), details ? entry.before() : "", details ? entry.after() : "",
            row.hashInHex())
        .map(cell -> harmless(Objects.toString(cell, ""))).toArray(String[]::new));
  }

  void writeThatThereIsMore() {
    csv.writeRecord(texts.of(locale, "journal.audit.file-more", MOST));
  }

  private static String harmless(String cell) {
    return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
