package vn.donghanh.foundation.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Ngày theo độ chính xác: a date of which perhaps only the year or the month is known.
///
/// @param first the first day it may mean
public record PartialDate(LocalDate first, Precision precision) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  /// How much of it is known.
  public enum Precision { DAY, MONTH, YEAR }

  /// `2013`, `2023-11` or `2023-11-27`.
  ///
  /// @throws DateTimeException when the text is none of these
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
      case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
      default -> new PartialDate(LocalDate.parse(text), Precision.DAY);
    };
  }

  public static @Nullable PartialDate of(@Nullable LocalDate first, @Nullable String precision) {
    return first == null || precision == null ? null : new PartialDate(first, Precision.valueOf(precision));
  }

  /// As a reader writes it: 27/11/2023, 11/2023 or 2023.
  public String text() {
    return switch (precision) {
      case DAY -> DAY.format(first);
      case MONTH -> MONTH.format(first);
      case YEAR -> Integer.toString(first.getYear());
    };
  }
}
