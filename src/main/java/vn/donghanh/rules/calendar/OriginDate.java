package vn.donghanh.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Ngày gốc: when something began, as precisely as the source says: a year, a month or a day.
///
/// @param month null when only the year is known
/// @param day   null when only the month is known
public record OriginDate(int year, @Nullable Integer month, @Nullable Integer day) {

  public OriginDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without its month");
    }
    // refuses what no calendar holds, such as 30 February
    LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  public static OriginDate of(LocalDate date) {
    return new OriginDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads `2013`, `2013-11` or `2013-11-05`.
  ///
  /// @throws IllegalArgumentException when it is none of these
  public static OriginDate parse(String text) {
    if (!text.matches("\\d{4}(-\\d{2}){0,2}")) {
      throw new IllegalArgumentException("not a date of year, month or day: " + text);
    }
    var parts = text.split("-");
    try {
      return new OriginDate(Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.valueOf(parts[1]) : null,
          parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("no such date: " + text, impossible);
    }
  }

  /// The first day it may mean.
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /// The last day it may mean.
  public LocalDate latest() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /// As written in Viet Nam: 05/11/2013, 11/2013 or 2013.
  public String shown() {
    return (day == null ? "" : "%02d/".formatted(day)) + (month == null ? "" : "%02d/".formatted(month)) + year;
  }

  @Override
  public String toString() {
    return year + (month == null ? "" : "-%02d".formatted(month)) + (day == null ? "" : "-%02d".formatted(day));
  }
}
