package vn.donghanh.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donghanh.BilingualText;

/// Every date below was counted by hand on a paper calendar before the code existed.
class WorkingCalendarTests {
  static final WorkingCalendar CALENDAR = WorkingCalendar.ofVietNam();

  @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
  @CsvSource({
      "2025-04-24, 7, 2025-05-07, 'Saturday 26 April is worked, 30 April to 4 May is off'",
      "2026-08-28, 5, 2026-09-09, 31 August to 2 September is off",
      "2026-02-13, 1, 2026-02-23, the whole of Tết is skipped",
      "2025-12-31, 1, 2026-01-05, 'New Year, a swapped Friday, a weekend'",
      "2026-01-08, 2, 2026-01-10, a make-up Saturday is the second day",
      "2026-01-08, 3, 2026-01-12, and Monday the third",
      "2026-04-24, 1, 2026-04-28, Giỗ Tổ on a Sunday is made good on Monday",
      "2026-04-28, 2, 2026-05-04, 30 April and 1 May before a weekend",
      "2026-08-21, 1, 2026-08-22, a make-up Saturday in August",
      "2026-08-27, 2, 2026-09-03, a weekend and three days off",
      "2024-02-02, 5, 2024-02-16, seven days of Tết with compensation",
      "2024-04-26, 1, 2024-05-02, a bridge day",
      "2024-05-02, 2, 2024-05-04, worked for the bridge day",
      "2024-04-17, 1, 2024-04-19, Giỗ Tổ on a Thursday",
      "2024-08-30, 1, 2024-09-04, National Day and the day after",
      "2025-01-24, 1, 2025-02-03, nine days of Tết",
      "2025-04-04, 1, 2025-04-08, Giỗ Tổ on a Monday",
      "2025-08-29, 1, 2025-09-03, National Day and the day before",
      "2023-01-19, 1, 2023-01-27, Tết with two days of compensation",
      "2023-04-28, 1, 2023-05-04, Giỗ Tổ on a Saturday and 30 April on a Sunday",
      "2023-08-31, 1, 2023-09-05, National Day on a Saturday",
      "2026-12-31, 1, 2027-01-04, New Year on a Friday",
      "2027-04-15, 1, 2027-04-19, Giỗ Tổ by the law alone",
      "2027-04-29, 1, 2027-05-04, 1 May on a Saturday",
      "2025-01-06, 7, 2025-01-15, an ordinary fortnight",
      "2026-01-03, 0, 2026-01-05, no day at all from a Saturday",
      "2026-01-05, 0, 2026-01-05, no day at all from a Monday",
  })
  void working_days_are_counted_from_the_day_after(LocalDate start, int count, LocalDate due, String why) {
    assertThat(CALENDAR.after(start, new WorkingDays(count))).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{1} before {0} = {2}")
  @CsvSource({
      "2026-05-04, 1, 2026-04-29",
      "2026-01-12, 1, 2026-01-10",
      "2026-02-23, 5, 2026-02-09",
      "2026-09-03, 3, 2026-08-26",
      "2026-04-26, 0, 2026-04-24",
      "2026-04-24, 0, 2026-04-24",
  })
  void working_days_are_counted_back_in_the_same_way(LocalDate end, int count, LocalDate latest) {
    assertThat(CALENDAR.before(end, new WorkingDays(count))).isEqualTo(latest);
  }

  @ParameterizedTest(name = "after {0} to {1}: {2}")
  @CsvSource({
      "2022-12-31, 2023-12-31, 249",
      "2023-12-31, 2024-12-31, 251",
      "2024-12-31, 2025-12-31, 250",
      "2025-12-31, 2026-12-31, 249",
      "2025-03-31, 2025-04-30, 21",
      "2026-01-31, 2026-02-28, 15",
      "2026-02-13, 2026-02-22, 0",
      "2026-02-23, 2026-02-13, 0",
  })
  void working_days_between_two_dates_are_those_after_the_first(LocalDate from, LocalDate to, int count) {
    assertThat(CALENDAR.between(from, to)).isEqualTo(count);
  }

  @Test
  void a_proposed_day_counts_as_off_until_somebody_asks_otherwise() {
    var cultureDay = LocalDate.of(2026, 11, 24);
    assertThat(CALENDAR.isWorkingDay(cultureDay)).isFalse();
    assertThat(CALENDAR.withoutProposedDays().isWorkingDay(cultureDay)).isTrue();
    assertThat(CALENDAR.withoutProposedDays().between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))).isEqualTo(250);
  }

  @Test
  void a_special_day_says_what_it_is_and_on_what_it_rests() {
    var day = CALENDAR.special(LocalDate.of(2026, 1, 10)).orElseThrow();
    assertThat(day.kind()).isEqualTo(SpecialDay.Kind.MAKEUP_WORKING_DAY);
    assertThat(day.name().vi()).isEqualTo("Làm bù cho 02/01");
    assertThat(day.source()).contains("9441/TB-BNV");
    assertThat(CALENDAR.special(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))).hasSize(5);
    assertThat(CALENDAR.special(LocalDate.of(2026, 1, 12))).isEmpty();
  }

  @Test
  void the_calendar_knows_which_years_it_knows() {
    assertThat(List.of(2022, 2023, 2027, 2028)).filteredOn(CALENDAR::knows).containsExactly(2023, 2027);
  }

  @Test
  void a_date_cannot_be_special_twice() {
    var day = new SpecialDay(LocalDate.of(2026, 1, 2), SpecialDay.Kind.SWAP_OFF, BilingualText.of("Nghỉ", "Off"),
        SpecialDay.Status.OFFICIAL, "thông báo", "");
    assertThatThrownBy(() -> WorkingCalendar.of(List.of(day, day))).hasMessageContaining("stands twice");
  }

  @Test
  void a_number_of_days_is_checked_at_birth() {
    assertThatThrownBy(() -> new WorkingDays(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarDays(100_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Months(-3)).isInstanceOf(IllegalArgumentException.class);
  }
}
