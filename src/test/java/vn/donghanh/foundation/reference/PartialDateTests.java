package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

  @ParameterizedTest
  @CsvSource({"2013,2013-01-01,YEAR,2013", "2023-11,2023-11-01,MONTH,11/2023", "2023-11-27,2023-11-27,DAY,27/11/2023"})
  void as_much_is_known_as_was_written(String written, LocalDate first, PartialDate.Precision precision, String shown) {
    var date = PartialDate.parse(written);
    assertThat(date).isEqualTo(new PartialDate(first, precision));
    assertThat(date.text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13", "2023-13", "2023-02-30", "27/11/2023", "abcd"})
  void anything_else_is_no_date(String written) {
    assertThatThrownBy(() -> PartialDate.parse(written)).isInstanceOf(DateTimeException.class);
  }
}
