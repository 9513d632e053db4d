package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.insight.matching.Judgements.Asking;
import vn.donghanh.world.WholeHouse;

/// The ranking may get better, never worse: the floors are what was measured, less what one or two needs weigh.
@WholeHouse
class JudgementTests {
  @Autowired ApplicationContext house;

  private final Judgements all = Judgements.read();

  @Test
  void what_people_judged_right_comes_first_as_often_as_it_was_measured() {
    var ranking = new ContentRanking(house, all);
    var held = Marks.of(all, Asking::held, ranking::ranked);
    assertThat(held.hit()).as("%s", held).isGreaterThan(0.65);
    assertThat(held.ndcg()).as("%s", held).isGreaterThan(0.78);
    assertThat(held.recall()).as("%s", held).isGreaterThan(0.92);
  }

  @Test
  void an_answer_in_the_other_language_is_found_about_as_well() {
    var ranking = new ContentRanking(house, all);
    Predicate<Asking> across = all::crosses;
    var other = Marks.of(all, across, ranking::ranked);
    var same = Marks.of(all, across.negate(), ranking::ranked);
    assertThat(other.ndcg()).as("across %s, within %s", other, same).isGreaterThan(same.ndcg() - 0.06);
  }

  @Test
  void every_need_has_a_right_answer_most_have_hard_wrong_ones_and_half_is_held_out() {
    assertThat(all.needs()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(all.needs().stream().filter(Asking::held).count()).isEqualTo(all.needs().size() / 2);
    for (var need : all.needs()) {
      assertThat(all.grades().get(need.id()).values()).as(need.id()).contains(3);
    }
    assertThat(all.needs().stream().mapToLong(it -> all.grades().get(it.id()).values().stream().filter(grade -> grade == 0).count()).sum())
        .as("wrong answers that look right").isGreaterThanOrEqualTo(2L * all.needs().size());
  }

  @Test
  void every_rank_is_the_sum_of_what_is_said() {
    var ranking = new ContentRanking(house, all);
    for (var need : all.needs().subList(0, 20)) {
      for (var candidate : ranking.ranked(need).subList(0, 10)) {
        var scored = ranking.score(need, candidate);
        assertThat(scored.contributions()).extracting(Contribution::factor).doesNotHaveDuplicates();
        assertThat((int) Math.floor(scored.rank())).isEqualTo(scored.contributions().stream().mapToInt(Contribution::points).sum());
      }
    }
  }

  @Test
  void the_points_that_speak_for_a_text_are_never_more_than_a_hundred() {
    var points = Weights.published().all();
    assertThat(List.of("sectors.most", "meaning.most", "words.most", "act.complement", "place.named", "place.home", "scale.close").stream()
        .mapToInt(points::get).sum()).isLessThanOrEqualTo(100);
  }
}
