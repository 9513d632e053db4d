package vn.donghanh.registries.relations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationsOnHomeTests {

  @Test
  void a_shade_begins_where_the_legend_says() {
    assertThat(IntStream.of(0, 1, 2, 3, 5, 6, 9, 10, 19, 20, 44).map(RelationsOnHome::level))
        .containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
  }
}
