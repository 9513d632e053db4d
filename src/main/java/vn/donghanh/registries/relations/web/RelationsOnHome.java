package vn.donghanh.registries.relations.web;

import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.registries.relations.Relations;

/// The relations on the home page: how many are known. Where they are, the map says by [RelationMeasures].
@Component
class RelationsOnHome implements HomeFigure {
  private final Relations relations;

  RelationsOnHome(Relations relations) {
    this.relations = relations;
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
}
