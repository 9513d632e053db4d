package vn.donghanh.registries.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.nine;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.donghanh.Refusal;
import vn.donghanh.rules.calendar.WorkingCalendar;

/// What an expression of interest decides.
class InterestTests {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofVietNam();
  private static final LocalDate FRI_2026_02_13 = LocalDate.of(2026, 2, 13);
  private static final LocalDate FRI_2026_02_27 = LocalDate.of(2026, 2, 27);

  @Test
  void five_working_days_skip_the_whole_tet_holiday() {
    var interest = received(FRI_2026_02_13);
    assertThat(interest.moments().due()).isEqualTo(FRI_2026_02_27);
    assertThat(interest.isLate(FRI_2026_02_27)).isFalse();
    assertThat(interest.isLate(FRI_2026_02_27.plusDays(1))).isTrue();
  }

  @Test
  void no_clock_runs_before_the_mail_address_is_confirmed() {
    var interest = asked(FRI_2026_02_13);
    assertThat(interest.state()).isEqualTo(Interest.State.UNCONFIRMED);
    assertThat(interest.moments().due()).isNull();
    assertThat(interest.isLate(LocalDate.of(2027, 1, 1))).isFalse();
  }

  @Test
  void it_goes_up_once_and_only_when_it_is_late() {
    var interest = received(FRI_2026_02_13);
    assertThat(interest.escalate(FRI_2026_02_27, nine(FRI_2026_02_27))).isFalse();
    var later = FRI_2026_02_27.plusDays(3);
    assertThat(interest.escalate(later, nine(later))).isTrue();
    assertThat(interest.escalate(later.plusDays(1), nine(later.plusDays(1)))).isFalse();
  }

  @Test
  void who_is_asked_for_more_and_says_it_starts_another_clock() {
    var interest = received(FRI_2026_02_13);
    assertThatThrownBy(() -> interest.add("Thêm", nine(FRI_2026_02_13), CALENDAR)).isInstanceOf(Refusal.class);
    interest.answer(Reply.Verdict.MORE, null, "Which volumes?", AUTHOR, nine(FRI_2026_02_27));
    assertThat(interest.isLate(LocalDate.of(2026, 6, 1))).isFalse();
    interest.add("40 tonnes", nine(FRI_2026_02_27), CALENDAR);
    assertThat(interest.moments().due()).isEqualTo(LocalDate.of(2026, 3, 6));
  }

  @Test
  void an_answer_is_given_once_and_a_refusal_has_a_reason() {
    var interest = received(FRI_2026_02_13);
    assertThatThrownBy(() -> interest.answer(Reply.Verdict.DECLINE, null, "No", AUTHOR, nine(FRI_2026_02_13))).isInstanceOf(Refusal.class);
    interest.answer(Reply.Verdict.ACCEPT, null, "Yes", AUTHOR, nine(FRI_2026_02_13));
    assertThatThrownBy(() -> interest.answer(Reply.Verdict.ACCEPT, null, "Again", AUTHOR, nine(FRI_2026_02_13)))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo("opportunities.interest.not-waiting"));
  }

  @Test
  void erased_means_that_nothing_of_who_asked_stays_and_what_we_said_does() {
    var interest = received(FRI_2026_02_13);
    interest.answer(Reply.Verdict.MORE, null, "Which volumes?", AUTHOR, nine(FRI_2026_02_27));
    interest.erase(nine(FRI_2026_02_27));
    assertThat(interest.state()).isEqualTo(Interest.State.WITHDRAWN);
    assertThat(interest.asker()).extracting(Asker::name, Asker::organisation, Asker::email).containsOnly("");
    assertThat(interest.said()).extracting(Reply::text).containsExactly("", "Which volumes?");
  }

  static Interest asked(LocalDate day) {
    return Interest.asked("key", OpportunityId.fresh(), Locale.ENGLISH, Asker.outside("Aoi", "Kitahama Foods", "JPN", "aoi@example.com"), "Hello", nine(day));
  }

  private static Interest received(LocalDate day) {
    var interest = asked(day);
    interest.receive(nine(day), CALENDAR);
    return interest;
  }
}
