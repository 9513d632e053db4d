package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.world.WholeHouse;

/// How good the search is: questions that were written before it was tuned, asked of the data that the program ships.
/// One half was never looked at while tuning; the floors are a little under what was reached.
@WholeHouse
class SearchQualityTests {
  @Autowired Lookup lookup;

  @Test
  void what_people_type_finds_what_they_mean() throws Exception {
    var score = QueryScore.of(Queries.all(), this::answers);
    System.out.println(score.table());
    score.keep();
    assertThat(score.first("tune")).as("tuned on: first").isGreaterThan(0.97);
    assertThat(score.first("held")).as("held back: first").isGreaterThan(0.91);
    assertThat(score.topThree("held")).as("held back: among the first three").isGreaterThan(0.93);
  }

  private List<Hit> answers(String typed) {
    return lookup.find(typed, Narrowing.none(10), Set.of("public")).hits();
  }
}
