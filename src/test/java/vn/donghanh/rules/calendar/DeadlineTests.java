package vn.donghanh.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.rules.calendar.WorkingCalendarTests.CALENDAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donghanh.BilingualText;

class DeadlineTests {
  static final BilingualText DEFAULT = BilingualText.of("mặc định", "default");

  @Test
  void seven_working_days_from_a_complete_dossier_say_how_they_were_counted() {
    var deadline = CALENDAR.deadline(LocalDate.of(2025, 4, 24), new WorkingDays(7), DEFAULT);
    assertThat(deadline.due()).isEqualTo("2025-05-07");
    assertThat(deadline.counted()).map(LocalDate::toString).containsExactly("2025-04-25", "2025-04-26", "2025-04-28",
        "2025-04-29", "2025-05-05", "2025-05-06", "2025-05-07");
    assertThat(deadline.skipped()).map(day -> day.date().getDayOfMonth() + " " + day.why().vi()).containsExactly(
        "27 Chủ nhật", "30 Ngày Chiến thắng", "1 Ngày Quốc tế Lao động", "2 Nghỉ hoán đổi (làm bù 26/4)",
        "3 thứ Bảy", "4 Chủ nhật");
    assertThat(deadline.explanation().vi()).isEqualTo("Tính từ 24/04/2025 (ngày đầu không tính), thời hạn 7 ngày làm việc. "
        + "Có tính 26/04/2025 (Làm bù cho 02/5). Không tính: 27/04/2025 (Chủ nhật); 30/04/2025–04/05/2025 (Ngày Chiến thắng, "
        + "Ngày Quốc tế Lao động, Nghỉ hoán đổi (làm bù 26/4), thứ Bảy, Chủ nhật). Hạn cuối: hết thứ Tư, 07/05/2025. "
        + "Căn cứ: mặc định.");
    assertThat(deadline.explanation().en()).startsWith("From 24/04/2025 (the first day is not counted), a term of 7 working days.")
        .contains("30/04/2025–04/05/2025 (Reunification Day, International Workers’ Day").endsWith("Basis: default.");
  }

  @Test
  void a_term_in_days_that_ends_on_a_holiday_ends_on_the_next_working_day() {
    var deadline = CALENDAR.deadline(LocalDate.of(2026, 4, 16), new CalendarDays(15), DEFAULT);
    assertThat(deadline.nominal()).isEqualTo("2026-05-01");
    assertThat(deadline.due()).isEqualTo("2026-05-04");
    assertThat(deadline.counted()).hasSize(15);
    assertThat(deadline.skipped()).map(day -> day.date().toString()).containsExactly("2026-05-01", "2026-05-02", "2026-05-03");
    assertThat(deadline.explanation().vi()).contains("Ngày cuối 01/05/2026 là ngày nghỉ, chuyển sang ngày làm việc tiếp theo. "
        + "Ngày nghỉ: 01/05/2026–03/05/2026 (Ngày Quốc tế Lao động, thứ Bảy, Chủ nhật). Hạn cuối: hết thứ Hai, 04/05/2026.");
  }

  @ParameterizedTest(name = "{0} + {1} days = {2}")
  @CsvSource({"2026-08-03, 30, 2026-09-03", "2026-04-03, 7, 2026-04-10", "2025-04-11, 15, 2025-04-26", "2026-01-03, 0, 2026-01-05"})
  void days_run_through_weekends_and_end_on_a_worked_day(LocalDate start, int days, LocalDate due) {
    assertThat(CALENDAR.deadline(start, new CalendarDays(days), DEFAULT).due()).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} + {1} months = {2}")
  @CsvSource({"2026-01-31, 1, 2026-03-02", "2024-02-29, 12, 2025-02-28", "2025-01-30, 3, 2025-05-05", "2026-03-12, 6, 2026-09-14"})
  void months_end_on_the_corresponding_date_or_the_last_of_the_month(LocalDate start, int months, LocalDate due) {
    assertThat(CALENDAR.deadline(start, new Months(months), DEFAULT).due()).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}, else {3}")
  @CsvSource({
      "2026-11-23, 1, 2026-11-25, 2026-11-24",
      "2026-11-18, 5, 2026-11-26, 2026-11-25",
      "2027-02-04, 1, 2027-02-10, 2027-02-05",
      "2027-09-01, 1, 2027-09-06, 2027-09-03",
  })
  void a_deadline_that_rests_on_a_proposed_day_names_the_other_date(LocalDate start, int days, LocalDate due, LocalDate other) {
    var deadline = CALENDAR.deadline(start, new WorkingDays(days), DEFAULT);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.dueWithoutProposed()).isEqualTo(other);
    assertThat(deadline.restsOnProposedDay()).isTrue();
    assertThat(deadline.explanation().vi()).contains(" – dự kiến").contains("nếu không được nghỉ, hạn là");
    assertThat(deadline.explanation().en()).contains("proposed");
  }

  @Test
  void a_proposed_day_on_a_weekend_changes_nothing() {
    var deadline = CALENDAR.deadline(LocalDate.of(2026, 11, 25), new WorkingDays(3), DEFAULT);
    assertThat(deadline.restsOnProposedDay()).isFalse();
    assertThat(deadline.explanation().vi()).doesNotContain("dự kiến");
  }

  @Test
  void a_deadline_beyond_the_file_says_that_the_calendar_is_not_published() {
    var deadline = CALENDAR.deadline(LocalDate.of(2027, 12, 30), new WorkingDays(3), DEFAULT);
    assertThat(deadline.due()).isEqualTo("2028-01-04");
    assertThat(deadline.calendarKnown()).isFalse();
    assertThat(deadline.explanation().vi()).contains("Lịch chưa công bố");
    assertThat(CALENDAR.deadline(LocalDate.of(2022, 12, 30), new WorkingDays(1), DEFAULT).calendarKnown()).isFalse();
    assertThat(CALENDAR.deadline(LocalDate.of(2022, 12, 31), new WorkingDays(1), DEFAULT).calendarKnown()).isTrue();
  }

  @Test
  void a_deadline_is_past_on_the_day_after_and_not_on_the_day_itself() {
    var deadline = CALENDAR.deadline(LocalDate.of(2026, 1, 6), new WorkingDays(2), DEFAULT);
    assertThat(deadline.isPast(LocalDate.of(2026, 1, 8))).isFalse();
    assertThat(deadline.isPast(LocalDate.of(2026, 1, 9))).isTrue();
  }
}
