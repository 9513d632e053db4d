package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.insight.matching.Judgements.Asking;
import vn.donghanh.insight.matching.meaning.Rarity;
import vn.donghanh.insight.matching.meaning.Reading;
import vn.donghanh.insight.matching.meaning.Readings;

/// The ranking of the program itself, over the pool of the judgements.
public final class ContentRanking {
  private final Readings readings;
  private final ContentScoring scoring;
  private final Map<String, Reading> pool;
  private final java.util.Set<String> joint;
  private final Rarity rarity;

  public ContentRanking(ApplicationContext house, Judgements all) {
    readings = house.getBean(Readings.class);
    scoring = new ContentScoring(Weights.published(), house.getBean(Concepts.class), house.getBean(Sectors.class), house.getBean(Countries.class));
    pool = all.pool().stream().collect(Collectors.toMap(Judgements.Pooled::id, it -> readings.of(it.read())));
    joint = all.pool().stream().filter(it -> it.kind().equals("need")).map(Judgements.Pooled::id).collect(Collectors.toSet());
    rarity = Rarity.over(pool.values());
  }

  public ContentScoring.Scored score(Asking need, String candidate) {
    return scoring.of(readings.of(need.read()), pool.get(candidate), rarity, joint.contains(candidate));
  }

  public List<String> ranked(Asking need) {
    var read = readings.of(need.read());
    var ranks = pool.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> scoring.of(read, it.getValue(), rarity, joint.contains(it.getKey())).rank()));
    return ranks.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
  }

  public Reading reading(Asking need) {
    return readings.of(need.read());
  }

  public Reading reading(String candidate) {
    return pool.get(candidate);
  }
}
