package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

  @ParameterizedTest(name = "{0} is spelled {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Hoà Bình           | hòa bình
      Hòa Bình           | hòa bình
      HOÀ BÌNH           | hòa bình
      thuỷ sản           | thủy sản
      Thủy sản           | thủy sản
      khoẻ mạnh          | khỏe mạnh
      toạ đàm            | tọa đàm
      uỷ ban             | ủy ban
      Uỷ ban nhân dân    | ủy ban nhân dân
      luỹ tre, tuý luý   | lũy tre túy lúy
      loè loẹt           | lòe loẹt
      hoãn               | hoãn
      hoàn toàn          | hoàn toàn
      ngoài              | ngoài
      xoáy               | xoáy
      huyền thoại        | huyền thoại
      quý, quỳnh         | quý quỳnh
      quỵ                | quỵ
      khuya khoắt        | khuya khoắt
      thoả thuận quốc tế | thỏa thuận quốc tế
      TP.HCM             | tp hcm
      Bà Rịa – Vũng Tàu  | bà rịa vũng tàu
      I-ta-li-a          | i ta li a
      Côte d’Ivoire      | côte d ivoire
      a_b/c\\d           | a b c d
      ＦＤＩ ２０２５    | fdi 2025
      19/2025/QĐ-TTg     | 19 2025 qđ ttg
      İstanbul           | i̇stanbul
      """)
  void tones_stand_where_the_old_way_sets_them(String typed, String spelled) {
    assertThat(Spelling.spelled(typed)).isEqualTo(spelled);
    assertThat(Spelling.spelled(Normalizer.normalize(typed, Normalizer.Form.NFD))).as("typed with separate marks").isEqualTo(spelled);
    assertThat(Spelling.spelled(Spelling.spelled(typed))).as("said twice").isEqualTo(spelled);
  }

  @ParameterizedTest(name = "{0} without marks is {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Đà Nẵng        | da nang
      ĐÀ NẴNG        | da nang
      đà nẵng        | da nang
      Nghệ An        | nghe an
      thuỷ / thủy    | thuy thuy
      Ưu đãi         | uu dai
      Ả Rập Xê-út    | a rap xe ut
      São Tomé       | sao tome
      Łódź, Malmø    | lodz malmo
      Straße, Æsir   | strasse aesir
      İstanbul       | istanbul
      Curaçao        | curacao
      """)
  void marks_fall_away(String typed, String folded) {
    assertThat(Spelling.folded(typed)).isEqualTo(folded);
    assertThat(Spelling.folded(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(folded);
    assertThat(Spelling.folded(folded)).isEqualTo(folded);
  }

  @Test
  void every_letter_with_a_tone_loses_it_and_no_other_letter_changes() {
    var letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    var plain = "a".repeat(18) + "e".repeat(12) + "i".repeat(6) + "o".repeat(18) + "u".repeat(12) + "y".repeat(6) + "d";
    assertThat(Spelling.folded(letters.replaceAll("(.)", "$1 ")).replace(" ", "")).isEqualTo(plain);
    assertThat(Spelling.folded(letters.toUpperCase().replaceAll("(.)", "$1 ")).replace(" ", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "'; drop table --", "& | ! ( ) <-> :*", "\uD800", "\uDFFF\uD800", "🇻🇳", "\u202E", "﷽"})
  void nothing_but_letters_digits_and_single_spaces_is_left(String typed) {
    assertThat(Spelling.spelled(typed)).matches("([\\p{L}\\p{N}\\p{M}]+( [\\p{L}\\p{N}\\p{M}]+)*)?");
  }

  @Test
  void a_word_nobody_types_is_cut() {
    assertThat(Spelling.spelled("a".repeat(3_000))).hasSize(60);
  }
}
