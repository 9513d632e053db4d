package vn.donghanh.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donghanh.BilingualText;

/// What must hold for every calendar and every date: two hundred invented calendars, each with fifty cases, the same ones
/// at every run.
class CalendarLawsTests {
  private static final BilingualText BASIS = BilingualText.of("mặc định", "default");
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  record World(long seed, WorkingCalendar calendar, List<SpecialDay> days, Random random) {
    LocalDate date() {
      return FIRST.plusDays(random.nextInt(700));
    }

    WorkingDays term() {
      return new WorkingDays(random.nextInt(60));
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static Stream<World> worlds() {
    return LongStream.rangeClosed(1, 200).mapToObj(seed -> {
      var random = new Random(seed * 7919);
      var taken = new HashSet<LocalDate>();
      var days = new ArrayList<SpecialDay>();
      for (int i = random.nextInt(80); i > 0; i--) {
        var date = FIRST.plusDays(random.nextInt(730));
        if (taken.add(date)) {
          days.add(special(date, random));
        }
      }
      return new World(seed, WorkingCalendar.of(days), List.copyOf(days), random);
    });
  }

  private static SpecialDay special(LocalDate date, Random random) {
    var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    var kind = weekend && random.nextBoolean() ? SpecialDay.Kind.MAKEUP_WORKING_DAY : SpecialDay.Kind.PUBLIC_HOLIDAY;
    var status = SpecialDay.Status.values()[random.nextInt(3)];
    return new SpecialDay(date, kind, BilingualText.of("ngày " + date, "day " + date), status, "nguồn", "");
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void a_deadline_is_a_worked_day_and_counts_exactly_its_days(World world) {
    cases(() -> {
      var start = world.date();
      var term = world.term();
      var deadline = world.calendar().deadline(start, term, BASIS);
      assertThat(world.calendar().isWorkingDay(deadline.due())).isTrue();
      if (term.count() > 0) {
        assertThat(deadline.counted()).hasSize(term.count()).allMatch(world.calendar()::isWorkingDay);
        assertThat(world.calendar().between(start, deadline.due())).isEqualTo(term.count());
      }
      assertThat(deadline.counted().size() + deadline.skipped().size())
          .isEqualTo((int) start.until(deadline.due(), java.time.temporal.ChronoUnit.DAYS));
    });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void adding_days_is_monotone_and_adds_up(World world) {
    cases(() -> {
      var start = world.date();
      var some = world.term();
      var more = world.term();
      var both = world.calendar().after(start, new WorkingDays(some.count() + more.count()));
      assertThat(both).isAfterOrEqualTo(world.calendar().after(start, some));
      assertThat(world.calendar().after(start.plusDays(1), some)).isAfterOrEqualTo(world.calendar().after(start, some));
      if (some.count() > 0) {
        assertThat(world.calendar().after(world.calendar().after(start, some), more)).isEqualTo(both);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void counting_back_undoes_counting_forward(World world) {
    cases(() -> {
      var day = world.calendar().nextOrSame(world.date());
      var term = world.term();
      assertThat(world.calendar().before(world.calendar().after(day, term), term)).isEqualTo(day);
      assertThat(world.calendar().after(world.calendar().before(day, term), term)).isEqualTo(day);
    });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void one_more_day_off_never_brings_a_deadline_forward(World world) {
    cases(() -> {
      var off = world.date();
      var days = new ArrayList<>(world.days());
      days.removeIf(day -> day.date().equals(off));
      days.add(new SpecialDay(off, SpecialDay.Kind.PUBLIC_HOLIDAY, BASIS, SpecialDay.Status.OFFICIAL, "nguồn", ""));
      var start = world.date();
      var term = world.term();
      assertThat(WorkingCalendar.of(days).after(start, term)).isAfterOrEqualTo(world.calendar().after(start, term));
    });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void a_deadline_rests_on_a_proposed_day_exactly_when_it_would_move_without_it(World world) {
    cases(() -> {
      var start = world.date();
      var term = world.term();
      var deadline = world.calendar().deadline(start, term, BASIS);
      var certain = WorkingCalendar.of(world.days().stream().filter(day -> !day.proposed()).toList());
      assertThat(deadline.restsOnProposedDay()).isEqualTo(!certain.after(start, term).equals(deadline.due()));
    });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void days_and_months_never_end_before_they_are_over(World world) {
    cases(() -> {
      var start = world.date();
      var days = new CalendarDays(world.random().nextInt(90));
      var months = new Months(world.random().nextInt(12));
      assertThat(world.calendar().deadline(start, days, BASIS).due())
          .isEqualTo(world.calendar().nextOrSame(start.plusDays(days.count())));
      assertThat(world.calendar().deadline(start, months, BASIS).due())
          .isEqualTo(world.calendar().nextOrSame(start.plusMonths(months.count())));
    });
  }

  private static void cases(Runnable one) {
    IntStream.range(0, 50).forEach(_ -> one.run());
  }
}
