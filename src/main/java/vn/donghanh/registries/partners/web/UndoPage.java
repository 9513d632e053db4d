package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Merge;
import vn.donghanh.registries.partners.Partner;

/// The page on which a merge is taken back.
public record UndoPage(Partner partner, Merge merge, Submitted form, LocalDate today) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public boolean possible() {
    return merge.mayBeUndone(today);
  }
}
