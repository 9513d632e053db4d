package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasFileTests {
  static final List<Alias> ALIASES = new AliasFile().aliases();
  static final Aliases.Forms FORMS = Aliases.Forms.of(ALIASES);

  @Test
  void every_line_names_one_thing_at_least_twice() {
    assertThat(ALIASES.size()).isGreaterThan(150);
    for (var alias : ALIASES) {
      assertThat(alias.forms().size() > 1 || !alias.forms().equals(alias.meanings())).as(alias.toString()).isTrue();
      assertThat(alias.forms()).allMatch(form -> !Spelling.spelled(form).isEmpty())
          .allMatch(form -> Normalizer.isNormalized(form, Normalizer.Form.NFC));
      assertThat(alias.forms().stream().map(Spelling::spelled)).doesNotHaveDuplicates();
    }
  }

  @Test
  void no_name_stands_for_two_things() {
    var all = ALIASES.stream().flatMap(alias -> alias.forms().stream().map(Spelling::spelled)).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"Ý,Italy", "italia,Italy", "I-ta-li-a,Italy", "Mỹ,Hoa Kỳ", "usa,Hoa Kỳ", "Nhật,Nhật Bản", "japan,Nhật Bản",
      "korea,Hàn Quốc", "china,Trung Quốc", "CHLB Đức,Đức", "duc,Đức", "phap,Pháp", "Anh,Vương quốc Anh", "uk,Vương quốc Anh",
      "Úc,Australia", "india,Ấn Độ", "UBND,Ủy ban nhân dân", "SNgV,Sở Ngoại vụ", "TP.HCM,Thành phố Hồ Chí Minh",
      "HCM,Thành phố Hồ Chí Minh", "sai gon,Thành phố Hồ Chí Minh", "ĐSQ,Đại sứ quán", "LSQ,Tổng Lãnh sự quán",
      "đài loan,Đài Loan (Trung Quốc)", "niu de li,New Delhi", "Bắc Kinh,Beijing", "mat xco va,Moscow"})
  void a_name_means_the_thing(String form, String meaning) {
    assertThat(FORMS.meanings(Spelling.words(Spelling.spelled(form)))).contains(meaning);
  }

  @ParameterizedTest
  @CsvSource({"dục", "phấp", "my tho", "tiếng anh", "nhạt"})
  void what_only_looks_alike_means_nothing_else(String form) {
    assertThat(FORMS.meanings(Spelling.words(Spelling.spelled(form)))).isEmpty();
  }
}
