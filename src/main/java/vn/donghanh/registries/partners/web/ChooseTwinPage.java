package vn.donghanh.registries.partners.web;

import java.util.List;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.LookAlike;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerCard;

/// The page on which one says which other record is the same partner.
public record ChooseTwinPage(Partner partner, List<LookAlike> alike, Submitted form, PartnerNames names) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public PartnerCard otherOf(LookAlike pair) {
    return pair.one().id().equals(partner.id()) ? pair.other() : pair.one();
  }

  public String comparing(LookAlike pair) {
    return address() + "/gop?" + MergeController.WITH + "=" + otherOf(pair).id();
  }
}
