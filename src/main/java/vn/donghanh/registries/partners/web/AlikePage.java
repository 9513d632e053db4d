package vn.donghanh.registries.partners.web;

import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.partners.LookAlike;
import vn.donghanh.registries.partners.LookAlikes;
import vn.donghanh.registries.partners.PartnerCard;

/// The list of records that may be one partner.
public record AlikePage(LookAlikes.Page found, ListState state, PartnerNames names) {

  /// Offered to stay: the one that is better known.
  public String comparing(LookAlike pair) {
    var keepsOther = pair.other().level().compareTo(pair.one().level()) > 0;
    var stays = keepsOther ? pair.other() : pair.one();
    var goes = keepsOther ? pair.one() : pair.other();
    return "/doi-tac/" + stays.id() + "/gop?" + MergeController.WITH + "=" + goes.id();
  }

  public String about(PartnerCard card, Frame frame) {
    return card.id() + " · " + frame.t(card.kind().key()) + " · " + names.country(card.country(), frame.locale());
  }

  public String next() {
    return found.next().map(state::at).orElse("");
  }
}
