package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmittedTests {

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "  TỐI MẬT  ", "Kính gửi\nTUYỆT MẬT\nNội dung", "[MẬT]", "MA\u0302\u0323T"})
  void a_text_that_carries_a_secrecy_stamp_is_refused(String text) {
    var form = Submitted.blank().put("text", text);
    form.text("text", 1000);
    assertThat(form.error("text")).get().extracting(Submitted.Wrong::key).isEqualTo("site.error.secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT ONG rừng U Minh", "BẢO MẬT", "MẬT ĐỘ dân số", "mật", "Giữ bí mật"})
  void ordinary_words_pass(String text) {
    var form = Submitted.blank().put("text", text);
    assertThat(form.text("text", 1000)).isEqualTo(text);
    assertThat(form.clean()).isTrue();
  }

  @Test
  void a_date_is_read_as_people_write_it_and_an_impossible_one_is_said() {
    var form = Submitted.blank().put("day", "6/1/2025").put("iso", "2025-01-06").put("wrong", "31/02/2025");
    assertThat(form.date("day")).contains(LocalDate.of(2025, 1, 6));
    assertThat(form.date("iso")).contains(LocalDate.of(2025, 1, 6));
    assertThat(form.date("wrong")).isEmpty();
    assertThat(form.errors()).extracting(Submitted.Wrong::field).containsExactly("wrong");
  }

  @ParameterizedTest
  @CsvSource({"12,12", "1.234,1234", "'1,234,567',1234567", "-5,-5"})
  void a_whole_number_is_read_with_either_separator(String typed, int number) {
    assertThat(Submitted.blank().put("n", typed).number("n", -10, 2_000_000)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "12,5", "1.2345", "1,234.567", "hai", "3000000"})
  void what_is_no_whole_number_within_the_bounds_is_said(String typed) {
    var form = Submitted.blank().put("n", typed);
    assertThat(form.number("n", -10, 2_000_000)).isNull();
    assertThat(form.error("n")).get().extracting(Submitted.Wrong::key).isEqualTo("site.error.not-a-number");
  }

  @Test
  void what_was_not_on_offer_is_refused_and_not_dropped() {
    var form = Submitted.blank().put("markets", "IND").put("markets", "XXX");
    assertThat(form.choices("markets", Set.of("IND", "KOR"))).containsExactly("IND");
    assertThat(form.error("markets")).isPresent();
  }

  @Test
  void typed_text_is_kept_brought_to_nfc_and_loses_control_characters() {
    var form = Submitted.blank().put("title", "  Nghe\u0323\u0302 An\u0000\u0007 ");
    assertThat(form.value("title")).isEqualTo("Nghệ An");
  }

  @Test
  void a_long_text_is_said_to_be_long_with_both_lengths() {
    var form = Submitted.blank().put("title", "a".repeat(11));
    form.text("title", 10);
    assertThat(form.error("title")).get().satisfies(it -> assertThat(it.arguments()).containsExactly(10, 11));
  }
}
