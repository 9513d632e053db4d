package vn.donghanh.registries.partners.web;

import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.registries.partners.Partners;

/// The partners on the home page: how many this reader may know of.
@Component
class PartnersOnHome implements HomeFigure {
  private final Partners partners;

  PartnersOnHome(Partners partners) {
    this.partners = partners;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Shown shown(Frame frame) {
    var tally = partners.tally(frame.actor(), frame.today());
    return new Shown(tally.known(), frame.t("partners.home.figure"),
        frame.t("partners.home.note", tally.confirmed()), null, ListAddress.PATH);
  }
}
