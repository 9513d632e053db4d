package vn.donghanh.foundation.reference.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.PublicPages;

/// The pages of the catalogues, and the first pages of the house.
@Component
class CataloguePages implements PublicPages {
  private final Localities localities;
  private final Countries countries;
  private final Missions missions;
  private final Sectors sectors;

  CataloguePages(Localities localities, Countries countries, Missions missions, Sectors sectors) {
    this.localities = localities;
    this.countries = countries;
    this.missions = missions;
    this.sectors = sectors;
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public List<String> addresses(int most) {
    return Stream.of(Stream.of("/", "/ban-do", "/danh-muc", "/dia-phuong", "/quoc-gia", "/co-quan-dai-dien", "/linh-vuc", "/danh-muc/hiep-dinh", "/danh-muc/co-quan"),
        localities.all().stream().map(it -> "/dia-phuong/" + it.code()), countries.all().stream().map(it -> "/quoc-gia/" + it.code()),
        missions.all().stream().map(it -> "/co-quan-dai-dien/" + it.id()), sectors.all().stream().map(it -> "/linh-vuc/" + it.code()))
        .flatMap(pages -> pages).toList();
  }
}
