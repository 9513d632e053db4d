package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.PublicPages;
import vn.donghanh.registries.partners.PartnerCounts;

/// The pages of those partners that everybody may know of.
@Component
class PartnersPublicPages implements PublicPages {
  private final PartnerCounts partners;

  PartnersPublicPages(PartnerCounts partners) {
    this.partners = partners;
  }

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public List<String> addresses(int most) {
    return Stream.concat(Stream.of(ListAddress.PATH), partners.publicIds(most - 1).stream().map(id -> ListAddress.PATH + "/" + id)).toList();
  }
}
