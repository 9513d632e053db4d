package vn.donghanh.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnniversaryTests {
  static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

  @ParameterizedTest(name = "{0}: {1} years on {2}")
  @CsvSource({
      "1972-01-07, 55, 2027-01-07, FIVE",
      "1976-08-06, 50, 2026-08-06, ROUND",
      "1973-09-21, 55, 2028-09-21, FIVE",
      "1996-01-06, 30, 2026-01-06, ROUND",
      "2021-03-01, 5, 2026-03-01, FIVE",
      "1972-02-29, 55, 2027-02-28, FIVE",
      "1988-02-29, 40, 2028-02-29, ROUND",
  })
  void a_year_that_ends_in_0_or_5_is_kept_on_its_day(String origin, int years, LocalDate day, Anniversary.Kind kind) {
    assertThat(Anniversary.upcoming(OriginDate.parse(origin), TUE_2026_01_06, 36))
        .containsExactly(new Anniversary(OriginDate.parse(origin), years, day, day, kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1996-01-05", "2005-01-07", "2024-06-01", "2025-01-07"})
  void nothing_is_due_yesterday_or_beyond_the_horizon(String origin) {
    assertThat(Anniversary.upcoming(OriginDate.parse(origin), TUE_2026_01_06, 24)).isEmpty();
  }

  @Test
  void both_ends_of_the_horizon_are_included() {
    assertThat(Anniversary.upcoming(OriginDate.parse("1999-01-06"), TUE_2026_01_06, 36)).hasSize(1);
    assertThat(Anniversary.upcoming(OriginDate.parse("1999-01-07"), TUE_2026_01_06, 36)).isEmpty();
  }

  @Test
  void an_origin_known_to_its_year_is_kept_while_that_year_lasts() {
    var found = Anniversary.upcoming(OriginDate.parse("1996"), LocalDate.of(2026, 12, 30), 36);
    assertThat(found).singleElement().satisfies(it -> {
      assertThat(it.from()).isEqualTo("2026-01-01");
      assertThat(it.to()).isEqualTo("2026-12-31");
      assertThat(it.exact()).isFalse();
    });
    assertThat(Anniversary.upcoming(OriginDate.parse("1996"), LocalDate.of(2027, 1, 1), 36)).isEmpty();
  }

  @Test
  void an_origin_known_to_its_month_ends_with_the_month_of_that_year() {
    assertThat(Anniversary.upcoming(OriginDate.parse("1972-02"), TUE_2026_01_06, 36)).singleElement()
        .satisfies(it -> assertThat(it.to()).isEqualTo("2027-02-28"));
    assertThat(Anniversary.upcoming(OriginDate.parse("1998-02"), TUE_2026_01_06, 36)).singleElement()
        .satisfies(it -> assertThat(it.to()).isEqualTo("2028-02-29"));
  }

  @Test
  void a_long_look_ahead_shows_every_five_years_in_order() {
    assertThat(Anniversary.upcoming(OriginDate.parse("1973-04-12"), TUE_2026_01_06, 240))
        .extracting(Anniversary::years).containsExactly(55, 60, 65, 70);
  }

  @Test
  void a_young_relation_waits_for_its_fifth_year() {
    assertThat(Anniversary.upcoming(OriginDate.parse("2026-01-06"), TUE_2026_01_06, 36)).isEmpty();
    assertThat(Anniversary.upcoming(OriginDate.parse("2027-05-01"), TUE_2026_01_06, 36)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2013, 2013", "2013-11, 11/2013", "2013-11-05, 05/11/2013"})
  void an_origin_is_read_and_shown_as_precisely_as_it_is_known(String text, String shown) {
    assertThat(OriginDate.parse(text).shown()).isEqualTo(shown);
    assertThat(OriginDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13", "2013-13", "2013-02-30", "2013-1", "05/11/2013", "2013-11-05-01"})
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> OriginDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
