package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTests {

  @ParameterizedTest(name = "{0} writes {1}")
  @CsvSource({"nghej,nghẹ", "ngheej,nghệ", "nghee,nghê", "ddaf,đà", "nawngx,nẵng", "nawxng,nẵng", "ddoongf,đồng", "vieetj,việt", "vietej,việt",
      "thuwowng,thương", "thuowng,thương", "quangr,quảng", "ninhf,nình", "gias,giá", "quys,quý", "hoaf,hòa", "nguyeenx,nguyễn", "tieesng,tiếng"})
  void keys_of_telex(String typed, String syllable) {
    assertThat(Keys.syllable(typed)).map(Spelling::spelled).contains(Spelling.spelled(syllable));
  }

  @ParameterizedTest(name = "{0} writes {1}")
  @CsvSource({"da9,đa", "d9a2,đà", "na8ng4,nẵng", "nghe65,nghệ", "d9o6ng2,đồng", "vie6t5,việt", "thu7o7ng,thương", "thuo7ng,thương", "ca6n2,cần", "li5ch,lịch"})
  void keys_of_vni(String typed, String syllable) {
    assertThat(Keys.syllable(typed)).contains(syllable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghe", "an", "2025", "5g", "kitahama", "semiconductor", "c40", "q1", "x"})
  void what_holds_no_key_or_writes_no_syllable_is_left_alone(String typed) {
    assertThat(Keys.syllable(typed)).isEmpty();
  }
}
