package vn.donghanh.rules.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.donghanh.BilingualText;

/// Ngày kỷ niệm: a round year of something that began on a known date.
///
/// @param origin when it began
/// @param years  how many years it is
/// @param from   the day, or the first day it may fall on when the origin is known only to its month or year
/// @param to     the same day, or the last one it may fall on
public record Anniversary(OriginDate origin, int years, LocalDate from, LocalDate to, Kind kind) {
  /// Which years are kept is a custom that no act we read lays down; every page that shows one shows this.
  public static final BilingualText CONVENTION = BilingualText.of("quy ước, cần xác nhận", "convention, to be confirmed");

  /// Năm tròn, năm lẻ 5.
  public enum Kind {
    /// Năm tròn: the number of years ends in 0.
    ROUND,
    /// Năm lẻ 5: the number of years ends in 5.
    FIVE
  }

  /// The anniversaries of one origin from today until so many months ahead, both days included, in order.
  /// Something known only to its year or month is kept while it may still lie ahead.
  /// What began on 29 February is kept on 28 February of other years, as the law ends a year there (article 148(4)).
  public static List<Anniversary> upcoming(OriginDate origin, LocalDate today, int months) {
    if (months < 0) {
      throw new IllegalArgumentException("negative months: " + months);
    }
    var horizon = today.plusMonths(months);
    var found = new ArrayList<Anniversary>();
    int first = Math.max(5, (today.getYear() - origin.year()) / 5 * 5);
    for (int years = first; origin.year() + years <= horizon.getYear(); years += 5) {
      var anniversary = at(origin, years);
      if (!anniversary.to().isBefore(today) && !anniversary.from().isAfter(horizon)) {
        found.add(anniversary);
      }
    }
    return found;
  }

  /// True when the exact day is known.
  public boolean exact() {
    return origin.day() != null;
  }

  private static Anniversary at(OriginDate origin, int years) {
    return new Anniversary(origin, years, origin.earliest().plusYears(years), last(origin, years),
        years % 10 == 0 ? Kind.ROUND : Kind.FIVE);
  }

  /// February 1972 has 29 days and February 2027 has 28: the last day of a month is asked of its own year.
  private static LocalDate last(OriginDate origin, int years) {
    return origin.month() != null && origin.day() == null
        ? YearMonth.of(origin.year() + years, origin.month()).atEndOfMonth()
        : origin.latest().plusYears(years);
  }
}
