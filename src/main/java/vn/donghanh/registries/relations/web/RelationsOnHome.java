package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.MapArea;
import vn.donghanh.registries.relations.Relations;

/// The relations on the home page: how many are known, and where.
@Component
class RelationsOnHome implements HomeFigure, HomeMap {
  /// The least number of relations of each shade above none: a few cities have many, most provinces a handful.
  private static final List<Integer> STEPS = List.of(1, 3, 6, 10, 20);

  private final Relations relations;
  private final Localities localities;

  RelationsOnHome(Relations relations, Localities localities) {
    this.relations = relations;
    this.localities = localities;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Shown shown(Frame frame) {
    var tally = relations.tally();
    return new Shown(tally.known(), frame.t("relations.home.figure"),
        frame.t("relations.home.note", tally.confirmed()), null, ListAddress.PATH);
  }

  @Override
  public Drawn drawn(Frame frame) {
    var tally = relations.tally();
    var areas = localities.all().stream().map(locality -> {
      var count = tally.of(locality.code());
      return new MapArea(locality.code(), frame.t("relations.home.locality", locality.name().in(frame.locale()), count),
          level(count), "/dia-phuong/" + locality.code());
    }).toList();
    return new Drawn(frame.t("relations.home.map"), areas, legend(frame));
  }

  static int level(int count) {
    return (int) STEPS.stream().filter(step -> count >= step).count();
  }

  private static List<String> legend(Frame frame) {
    var words = new ArrayList<String>();
    words.add(frame.t("relations.home.none"));
    for (var step = 1; step < STEPS.size(); step++) {
      words.add(STEPS.get(step - 1) + "–" + (STEPS.get(step) - 1));
    }
    words.add(frame.t("relations.home.most", STEPS.getLast()));
    return words;
  }
}
