package vn.donghanh.foundation.reference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.search.Facet;
import vn.donghanh.foundation.search.FacetNames;

/// Tên trong bộ lọc: what the catalogues call a country, a locality or a sector by which results are narrowed.
@Component
class FacetLabels implements FacetNames {
  private final Countries countries;
  private final Localities localities;
  private final Sectors sectors;

  FacetLabels(Countries countries, Localities localities, Sectors sectors) {
    this.countries = countries;
    this.localities = localities;
    this.sectors = sectors;
  }

  @Override
  public Optional<BilingualText> name(Facet facet, String code) {
    return switch (facet) {
      case COUNTRY -> countries.find(code).map(Country::name);
      case LOCALITY -> localities.find(code).map(Locality::name);
      case SECTOR -> sectors.find(code).map(Sector::name);
      case KIND, YEAR -> Optional.empty();
    };
  }
}
