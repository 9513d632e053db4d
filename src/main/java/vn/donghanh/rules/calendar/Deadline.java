package vn.donghanh.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.donghanh.BilingualText;

/// Thời hạn: the last day of a duty, and how it was found, so that nobody has to count again.
///
/// @param start               the day of the event; not counted
/// @param term                how long
/// @param nominal             where the term ends before a day off moves it
/// @param due                 the last day; the term ends with it at midnight
/// @param counted             the days that count
/// @param skipped             the days off passed over, each with why; in a term of plain days those that move its end
/// @param madeUp              the counted days that are worked only because they were swapped
/// @param basis               what the term rests on
/// @param dueWithoutProposed  the last day if no proposed day comes true
/// @param calendarKnown       false when the term reaches a year whose days off are not known
public record Deadline(
    LocalDate start, Term term, LocalDate nominal, LocalDate due, List<LocalDate> counted, List<Skipped> skipped,
    List<SpecialDay> madeUp, BilingualText basis, LocalDate dueWithoutProposed, boolean calendarKnown) {

  /// A day passed over.
  ///
  /// @param why      the weekday, or the name of the day off
  /// @param proposed true when that day off is only proposed
  public record Skipped(LocalDate date, BilingualText why, boolean proposed) {}

  public Deadline {
    counted = List.copyOf(counted);
    skipped = List.copyOf(skipped);
    madeUp = List.copyOf(madeUp);
    if (due.isBefore(start) || due.isBefore(nominal)) {
      throw new IllegalArgumentException("a deadline does not precede its term: " + due);
    }
  }

  /// True when the date would be another if the days that are only proposed were worked.
  public boolean restsOnProposedDay() {
    return !due.equals(dueWithoutProposed);
  }

  /// True when the last day has passed.
  public boolean isPast(LocalDate today) {
    return today.isAfter(due);
  }

  /// How it was found, in words.
  public BilingualText explanation() {
    return DeadlineWords.explain(this);
  }
}
