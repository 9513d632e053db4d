package vn.donghanh.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.donghanh.BilingualText;

/// Lịch làm việc: which days are worked. Saturday and Sunday are not, unless the Government swapped them.
/// Immutable; a proposed day off counts as off until somebody asks [#withoutProposedDays].
public final class WorkingCalendar {
  private final TreeMap<LocalDate, SpecialDay> special = new TreeMap<>();
  private final Set<Integer> years;

  private WorkingCalendar(Collection<SpecialDay> days, Set<Integer> years) {
    for (var day : days) {
      var other = special.put(day.date(), day);
      if (other != null) {
        throw new IllegalArgumentException(day.date() + " stands twice: " + other.name().vi() + ", " + day.name().vi());
      }
    }
    this.years = Set.copyOf(years);
  }

  /// The calendar of Viet Nam's state bodies, from `calendar/holidays.csv`.
  ///
  /// @throws IllegalStateException naming file, line, field and reason when a row is wrong
  public static WorkingCalendar ofVietNam() {
    return of(HolidayFile.ofVietNam());
  }

  /// A calendar of these days; the years it knows are those with a public holiday.
  public static WorkingCalendar of(Collection<SpecialDay> days) {
    return new WorkingCalendar(days, days.stream().filter(day -> day.kind() == SpecialDay.Kind.PUBLIC_HOLIDAY)
        .map(day -> day.date().getYear()).collect(Collectors.toSet()));
  }

  /// The same calendar if nothing that is only proposed came true; it knows the same years.
  public WorkingCalendar withoutProposedDays() {
    return new WorkingCalendar(special.values().stream().filter(day -> !day.proposed()).toList(), years);
  }

  public boolean isWorkingDay(LocalDate date) {
    var day = special.get(date);
    return day == null ? !weekend(date) : day.kind().worked();
  }

  /// What makes a date different from its weekday, if anything does.
  public Optional<SpecialDay> special(LocalDate date) {
    return Optional.ofNullable(special.get(date));
  }

  /// The special days between two dates, both included, in order.
  public List<SpecialDay> special(LocalDate from, LocalDate to) {
    return List.copyOf(special.subMap(from, true, to, true).values());
  }

  /// True when the days off of that year are known; false is shown as "lịch chưa công bố".
  public boolean knows(int year) {
    return years.contains(year);
  }

  /// The last of so many working days; the first day is not counted (Civil Code, article 147(2)).
  /// No day at all is the day itself, or the next working day when it is none.
  public LocalDate after(LocalDate start, WorkingDays term) {
    return term.count() == 0 ? nextOrSame(start) : walk(start, term.count(), 1);
  }

  /// The latest day from which so many working days are left before `end`, `end` itself not counted.
  /// No day at all is `end`, or the working day before it when it is none.
  public LocalDate before(LocalDate end, WorkingDays term) {
    return term.count() == 0 ? previousOrSame(end) : walk(end, term.count(), -1);
  }

  /// How many working days lie after `from`, up to and with `to`: 0 when `to` is not later.
  public int between(LocalDate from, LocalDate to) {
    return to.isAfter(from)
        ? (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count()
        : 0;
  }

  /// The day itself, or the next working day (Civil Code, article 148(5)).
  public LocalDate nextOrSame(LocalDate date) {
    return first(date, 1);
  }

  /// The day itself, or the last working day before it.
  public LocalDate previousOrSame(LocalDate date) {
    return first(date, -1);
  }

  /// The last day of a term that begins with an event on `start`, with everything that led there.
  ///
  /// @param basis what the term rests on: an article, or "mặc định"
  public Deadline deadline(LocalDate start, Term term, BilingualText basis) {
    var due = due(start, term);
    var nominal = end(start, term);
    var workingDays = term instanceof WorkingDays;
    var counted = days(start.plusDays(1), nominal, date -> !workingDays || isWorkingDay(date));
    var passedOver = workingDays
        ? days(start.plusDays(1), due, date -> !isWorkingDay(date))
        : days(nominal, due.minusDays(1), _ -> true);
    return new Deadline(start, term, nominal, due, counted, passedOver.stream().map(this::skipped).toList(),
        madeUp(counted, due, workingDays), basis, withoutProposedDays().due(start, term), knows(start, due));
  }

  private LocalDate due(LocalDate start, Term term) {
    return term instanceof WorkingDays days ? after(start, days) : nextOrSame(end(start, term));
  }

  /// Where the term ends before a day off moves it.
  private LocalDate end(LocalDate start, Term term) {
    return switch (term) {
      case WorkingDays days -> after(start, days);
      case CalendarDays days -> start.plusDays(days.count());
      case Months months -> start.plusMonths(months.count());
    };
  }

  private static List<LocalDate> days(LocalDate from, LocalDate to, Predicate<LocalDate> which) {
    return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).filter(which).toList();
  }

  /// In a term of plain days a make-up day matters only where it ends the term.
  private List<SpecialDay> madeUp(List<LocalDate> counted, LocalDate due, boolean workingDays) {
    return counted.stream().filter(date -> workingDays || date.equals(due))
        .map(special::get).filter(day -> day != null && day.kind().worked()).toList();
  }

  private Deadline.Skipped skipped(LocalDate date) {
    var day = special.get(date);
    return day == null
        ? new Deadline.Skipped(date, DeadlineWords.weekday(date.getDayOfWeek()), false)
        : new Deadline.Skipped(date, day.name(), day.proposed());
  }

  /// The day of the event is not counted, so its year need not be known.
  private boolean knows(LocalDate start, LocalDate due) {
    int first = start.equals(due) ? due.getYear() : start.plusDays(1).getYear();
    return IntStream.rangeClosed(first, due.getYear()).allMatch(this::knows);
  }

  private LocalDate walk(LocalDate start, int workingDays, int step) {
    var date = start;
    for (int left = workingDays; left > 0;) {
      date = date.plusDays(step);
      if (isWorkingDay(date)) {
        left--;
      }
    }
    return date;
  }

  private LocalDate first(LocalDate date, int step) {
    var day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(step);
    }
    return day;
  }

  private static boolean weekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
