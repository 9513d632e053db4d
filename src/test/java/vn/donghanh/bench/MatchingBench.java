package vn.donghanh.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.donghanh.DongHanh;
import vn.donghanh.bench.Findings.Figure;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.insight.matching.ContentRanking;
import vn.donghanh.insight.matching.Judgements;
import vn.donghanh.insight.matching.Judgements.Asking;
import vn.donghanh.insight.matching.Marks;

/// How often does what people judged right come first? Our ranking over the pool of the judgements, beside plain full text
/// and a sector filter; the half that was never used for tuning by itself, and across languages by itself.
final class MatchingBench {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private final List<Figure> figures = new ArrayList<>();
  private final Judgements all = Judgements.read();

  Findings measure() throws Exception {
    try (var server = LocalPostgres.throwAway(Path.of("target/bench-database")); var house = house(server)) {
      var plain = new PlainMatching(house.getBean(DSLContext.class), all);
      var ours = new ContentRanking(house, all);
      for (var half : List.of("held out", "tuned on")) {
        Predicate<Asking> which = it -> it.held() == half.equals("held out");
        marks(half + ", ours", which, ours::ranked);
        marks(half + ", ours, Vietnamese to English", which.and(it -> it.language().equals("vi")).and(all::crosses), ours::ranked);
        marks(half + ", ours, English to Vietnamese", which.and(it -> it.language().equals("en")).and(all::crosses), ours::ranked);
        marks(half + ", ours, within one language", which.and(it -> !all.crosses(it)), ours::ranked);
        marks(half + ", plain full text", which, plain::fullText);
        marks(half + ", sector filter then full text", which, plain::sectorFilter);
      }
      figures.addAll(Pace.of(20, 200, time -> ours.ranked(all.needs().get(time % all.needs().size())))
          .figures("one need against " + all.pool().size() + " candidates", 150));
    }
    return Findings.today("matching", figures);
  }

  private void marks(String name, Predicate<Asking> which, Function<Asking, List<String>> ranked) {
    var marks = Marks.of(all, which, ranked);
    figures.add(new Figure(name + ": hit@1 of " + marks.needs(), marks.hit(), "", FREE));
    figures.add(new Figure(name + ": nDCG@10", marks.ndcg(), "", FREE));
    figures.add(new Figure(name + ": recall@20", marks.recall(), "", FREE));
  }

  private static ConfigurableApplicationContext house(LocalPostgres server) {
    return new SpringApplicationBuilder(DongHanh.class).run("--spring.datasource.url=" + server.url(), "--spring.datasource.username=" + server.user(),
        "--spring.datasource.password=" + server.password(), "--server.port=0", "--donghanh.jobs=false", "--donghanh.scenes=false");
  }
}
