package vn.donghanh.registries.relations.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Measure;
import vn.donghanh.registries.relations.RelationCounts;

/// The numbers of relations and past events beside the catalogues and on the map.
@Configuration(proxyBeanMethods = false)
class RelationMeasures {
  /// A few cities have many relations, most provinces a handful.
  static final List<Integer> STEPS = List.of(1, 3, 6, 10, 20);
  private static final int FIRST = 10;

  @Bean
  Measure relationsByLocality(RelationCounts counts) {
    return new Facts("quan-he", FIRST, "locality", "relations.home.map", "relations.measure.unit", counts::byLocality, STEPS, ListAddress.PATH + "?" + ListAddress.LOCALITY + "={code}");
  }

  @Bean
  Measure relationsByCountry(RelationCounts counts) {
    return new Facts("quan-he", FIRST, "country", "relations.measure.country", "relations.measure.unit", counts::byCountry, STEPS, ListAddress.PATH + "?" + ListAddress.COUNTRY + "={code}");
  }

  @Bean
  Measure eventsByLocality(RelationCounts counts) {
    return new Facts("hoat-dong", 2 * FIRST, "locality", "relations.measure.events", "relations.measure.events.unit", counts::eventsByHost, List.of(1, 2, 3, 4, 5), EventsPage.PATH + "?" + EventsPage.HOST + "={code}");
  }

  private record Facts(String word, int order, String catalogue, String title, String unit, Supplier<Map<String, Integer>> count,
      List<Integer> steps, String list) implements Measure {

    @Override
    public Counted counted(Frame frame) {
      return new Counted(frame.t(title), unit, count.get(), steps, list, null);
    }
  }
}
