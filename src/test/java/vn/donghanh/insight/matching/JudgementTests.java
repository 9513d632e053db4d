package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.donghanh.insight.matching.Judgements.Asking;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class JudgementTests {
  @Autowired ApplicationContext house;

  @Test
  void what_people_judged_right_comes_first() throws Exception {
    var all = Judgements.read();
    var ranking = new ContentRanking(house, all);
    print(all, ranking, "tune", it -> !it.held());
    print(all, ranking, "tune across", it -> !it.held() && all.crosses(it));
    print(all, ranking, "tune within", it -> !it.held() && !all.crosses(it));
    print(all, ranking, "held", Asking::held);
    print(all, ranking, "held across", it -> it.held() && all.crosses(it));
    print(all, ranking, "held within", it -> it.held() && !all.crosses(it));
    var out = new StringBuilder();
    for (var need : all.needs()) {
      if (need.held()) continue;
      var ranked = ranking.ranked(need);
      var place = 0;
      while (all.grade(need.id(), ranked.get(place)) < 3) place++;
      if (place == 0) continue;
      out.append(need.id()).append(' ').append(need.countries()).append(' ').append(need.title()).append(" | ").append(need.text()).append("\n   right at ").append(place + 1).append("\n   need reads ").append(read(ranking.reading(need))).append('\n');
      for (var at : new int[] {0, 1, place}) {
        var id = ranked.get(at);
        var it = all.pool().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        var s = ranking.score(need, id);
        out.append("   #").append(at + 1).append(" g").append(all.grade(need.id(), id)).append(' ').append(it.kind()).append('/').append(it.direction()).append(' ').append(it.country()).append(' ').append(it.title()).append(" | ").append(it.text()).append("\n        ").append(read(ranking.reading(id))).append("\n        ");
        s.contributions().forEach(c -> out.append(c.factor()).append(' ').append(c.points()).append("; "));
        out.append('\n');
      }
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/misses.txt"), out.toString());
    assertThat(all.needs()).hasSizeGreaterThanOrEqualTo(120);
  }

  private static String read(vn.donghanh.insight.matching.meaning.Reading r) {
    var acts = new StringBuilder();
    r.acts().forEach((a, n) -> acts.append(a.deal()).append('.').append(a.side()).append('=').append(n).append(' '));
    return r.mentions().concepts() + " " + r.mentions().sectors() + " " + r.mentions().countries() + " {" + acts + "} " + r.scale().amounts();
  }

  private static void print(Judgements all, ContentRanking ranking, String name, Predicate<Asking> which) {
    System.out.println("MARKS " + name + ": " + Marks.of(all, which, ranking::ranked));
  }
}
