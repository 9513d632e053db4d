package vn.donghanh.rules.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import vn.donghanh.BilingualText;

/// Tệp ngày nghỉ: reads `calendar/holidays.csv`. A wrong row names its line, field and reason, and no calendar is made.
final class HolidayFile {
  static final String NAME = "calendar/holidays.csv";

  private HolidayFile() {}

  static List<SpecialDay> ofVietNam() {
    try (var in = HolidayFile.class.getResourceAsStream("/" + NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SpecialDay> read(Reader file) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(HolidayFile::day).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpecialDay day(NamedCsvRecord row) {
    var date = date(row);
    var kind = choice(SpecialDay.Kind.class, row, "kind");
    if (!date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equals(row.getField("weekday"))) {
      throw wrong(row, "weekday", "the date is a " + date.getDayOfWeek());
    }
    var weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    if (weekend != kind.worked() && kind != SpecialDay.Kind.PUBLIC_HOLIDAY) {
      throw wrong(row, "kind", "does not change a " + date.getDayOfWeek());
    }
    if (row.getField("name_vi").isBlank() || row.getField("name_en").isBlank()) {
      throw wrong(row, "name", "is missing");
    }
    if (row.getField("source").isBlank()) {
      throw wrong(row, "source", "is missing");
    }
    return new SpecialDay(date, kind, BilingualText.of(row.getField("name_vi"), row.getField("name_en")),
        choice(SpecialDay.Status.class, row, "status"), row.getField("source"), row.getField("note"));
  }

  private static LocalDate date(NamedCsvRecord row) {
    try {
      return LocalDate.parse(row.getField("date"));
    } catch (DateTimeParseException notADate) {
      throw wrong(row, "date", "is not a date: " + row.getField("date"));
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> choices, NamedCsvRecord row, String field) {
    try {
      return Enum.valueOf(choices, row.getField(field).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException notOffered) {
      throw wrong(row, field, "is not known: " + row.getField(field));
    }
  }

  private static IllegalStateException wrong(NamedCsvRecord row, String field, String reason) {
    return new IllegalStateException(NAME + ", line " + row.getStartingLineNumber() + ", " + field + ": " + reason);
  }
}
