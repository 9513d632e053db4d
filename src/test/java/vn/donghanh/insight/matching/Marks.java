package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.donghanh.insight.matching.Judgements.Asking;

/// How well a way of ranking does.
///
/// @param hit    share of needs whose first candidate is a right answer (grade 3)
/// @param ndcg   normalised discounted gain of the first ten, gains 2^grade - 1
/// @param recall share of the good answers (grade 2 and 3) among the first twenty
public record Marks(int needs, double hit, double ndcg, double recall) {
  private static final int FIRST = 10;
  private static final int LONG = 20;
  private static final int RIGHT = 3;
  private static final int GOOD = 2;

  /// `ranked` gives the ids of all candidates for a need, best first.
  public static Marks of(Judgements all, Predicate<Asking> which, Function<Asking, List<String>> ranked) {
    var needs = all.needs().stream().filter(which).toList();
    var hit = 0.0;
    var ndcg = 0.0;
    var recall = 0.0;
    for (var need : needs) {
      var order = ranked.apply(need);
      hit += all.grade(need.id(), order.getFirst()) == RIGHT ? 1 : 0;
      ndcg += gain(order.stream().map(id -> all.grade(need.id(), id)).toList())
          / gain(all.grades().get(need.id()).values().stream().sorted(Comparator.reverseOrder()).toList());
      var good = all.grades().get(need.id()).entrySet().stream().filter(it -> it.getValue() >= GOOD).map(java.util.Map.Entry::getKey).toList();
      recall += (double) order.stream().limit(LONG).filter(good::contains).count() / good.size();
    }
    return new Marks(needs.size(), hit / needs.size(), ndcg / needs.size(), recall / needs.size());
  }

  private static double gain(List<Integer> grades) {
    var sum = 0.0;
    for (var place = 0; place < Math.min(FIRST, grades.size()); place++) {
      sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
    }
    return sum;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d needs: hit@1 %.3f, nDCG@10 %.3f, recall@20 %.3f", needs, hit, ndcg, recall);
  }
}
