package vn.donghanh.work.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.rules.calendar.WorkingCalendar;

class InquiryTests {
  private static final Instant FRI_2026_02_13 = Instant.parse("2026-02-13T03:00:00Z");
  private static final Actor DA_NANG = new Actor("1", "Trần Thị Mai", "LOC-48-NV", "Sở Ngoại vụ Đà Nẵng", "48", null, Set.of(Role.LOCALITY_OFFICER));

  @Test
  void the_answer_falls_due_five_working_days_later_and_tet_does_not_count() {
    assertThat(waiting().due()).isEqualTo(LocalDate.of(2026, 2, 27));
    assertThat(waiting().late(LocalDate.of(2026, 2, 27))).isFalse();
    assertThat(waiting().late(LocalDate.of(2026, 2, 28))).isTrue();
  }

  @Test
  void only_the_body_that_was_asked_answers_and_only_once() {
    var other = new Actor("2", "Lê Văn An", "LOC-40-NV", "Sở Ngoại vụ Nghệ An", "40", null, Set.of(Role.LOCALITY_OFFICER));
    assertThatThrownBy(() -> waiting().answered("Có", other, FRI_2026_02_13)).isInstanceOf(Refusal.class);
    var answered = waiting().answered("Có", DA_NANG, FRI_2026_02_13);
    assertThat(answered.state()).isEqualTo(Inquiry.State.ANSWERED);
    assertThatThrownBy(() -> answered.answered("Có nữa", DA_NANG, FRI_2026_02_13)).isInstanceOf(Refusal.class);
  }

  @Test
  void nothing_of_who_asked_and_what_was_said_stays_after_erasure() {
    var erased = waiting().answered("Có", DA_NANG, FRI_2026_02_13).erasedAt(FRI_2026_02_13);
    assertThat(erased.toString()).doesNotContain("Sato", "sato@", "Kitahama", "Tham quan", "Có,");
    assertThat(erased.state()).isEqualTo(Inquiry.State.ANSWERED);
    assertThat(waiting().erasedAt(FRI_2026_02_13).state()).isEqualTo(Inquiry.State.WITHDRAWN);
  }

  @Test
  void no_clock_runs_before_the_mail_address_is_confirmed() {
    assertThat(asked().due()).isNull();
    assertThatThrownBy(() -> asked().answered("Có", DA_NANG, FRI_2026_02_13)).isInstanceOf(Refusal.class);
  }

  private static Inquiry waiting() {
    return asked().received(true, FRI_2026_02_13, WorkingCalendar.ofVietNam());
  }

  private static Inquiry asked() {
    return Inquiry.asked("k", "LOC-48-NV", "locality/48", Locale.of("en"), new Asker("Sato Ken", "Kitahama City", "JPN", "sato@example.jp", false),
        "Tham quan", "We would like to visit.", FRI_2026_02_13);
  }
}
