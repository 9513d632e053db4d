package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class DistanceTests {
  @Autowired DSLContext sql;

  @ParameterizedTest(name = "{0} is nearer to {1} than to {2}")
  @CsvSource({"nihn,ninh,nhin", "austrlia,australia,austria", "fong,phong,long", "trau,chau,thau", "phillipines,philippines,philistines", "kitahamma,kitahama,kitayama"})
  void the_likelier_slip_is_the_nearer(String typed, String near, String far) {
    assertThat(Distance.between(typed, near)).isLessThanOrEqualTo(Distance.between(typed, far)).isLessThanOrEqualTo(Distance.most(typed));
  }

  @Test
  void the_same_word_is_no_way_off() {
    assertThat(Distance.between("nghe", "nghe")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phong", "nghe", "ghe", "truong", "giang", "quy", "cay", "rong", "xa", "semiconductor"})
  void the_database_hears_what_we_hear(String word) {
    assertThat(sql.fetchValue("select search.sound(?)", word)).isEqualTo(Distance.sound(word));
  }
}
