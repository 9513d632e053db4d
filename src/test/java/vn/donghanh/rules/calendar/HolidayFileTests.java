package vn.donghanh.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTests {
  private static final String HEADER = "date,weekday,kind,name_vi,name_en,status,source,note\n";

  @Test
  void the_file_holds_75_days_of_five_years_each_with_a_source() {
    var days = HolidayFile.ofVietNam();
    assertThat(days).hasSize(75).allSatisfy(day -> assertThat(day.source()).isNotBlank());
    assertThat(days).filteredOn(day -> day.kind().worked())
        .allSatisfy(day -> assertThat(day.date().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY)).hasSize(4);
    assertThat(days).filteredOn(SpecialDay::proposed).hasSize(8);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', value = {
      "2026-02-30,Mon,public_holiday,Lễ,Holiday,official,nguồn, | line 2, date: is not a date",
      "2026-01-01,Fri,public_holiday,Lễ,Holiday,official,nguồn, | line 2, weekday: the date is a THURSDAY",
      "2026-01-01,Thu,feast,Lễ,Holiday,official,nguồn,          | line 2, kind: is not known: feast",
      "2026-01-01,Thu,public_holiday,Lễ,Holiday,maybe,nguồn,    | line 2, status: is not known: maybe",
      "2026-01-01,Thu,public_holiday,,Holiday,official,nguồn,   | line 2, name: is missing",
      "2026-01-01,Thu,public_holiday,Lễ,Holiday,official,,      | line 2, source: is missing",
      "2026-01-02,Fri,makeup_working_day,Bù,Made up,official,n, | line 2, kind: does not change a FRIDAY",
      "2026-01-03,Sat,swap_off,Nghỉ,Off,official,nguồn,         | line 2, kind: does not change a SATURDAY",
  })
  void a_wrong_row_names_its_line_field_and_reason(String row, String complaint) {
    assertThatThrownBy(() -> HolidayFile.read(new StringReader(HEADER + row.strip() + "\n")))
        .hasMessage("calendar/holidays.csv, " + complaint + (complaint.contains("not a date") ? ": 2026-02-30" : ""));
  }
}
