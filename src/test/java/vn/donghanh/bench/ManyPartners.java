package vn.donghanh.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.donghanh.bench.Crowd.Rows;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.registries.partners.PartnerKind;

/// Twenty thousand invented partners: mostly companies, half of them from ten countries, each in one to four sectors.
final class ManyPartners {
  /// Where most come from; then all others as they stand.
  private static final List<String> NEAR = List.of("KOR", "JPN", "CHN", "USA", "SGP", "TWN", "DEU", "THA", "FRA", "IND", "AUS", "NLD", "GBR");
  private static final List<String> UNION = List.of("DEU", "FRA", "NLD", "ITA", "ESP", "POL", "BEL", "SWE", "AUT", "CZE");

  private final Crowd crowd;
  private final List<String> countries;
  private final List<Sector> sectors;

  ManyPartners(Crowd crowd, Countries countries, Sectors sectors) {
    this.crowd = crowd;
    var others = countries.withRelations().stream().map(Country::code).filter(code -> !NEAR.contains(code));
    this.countries = java.util.stream.Stream.concat(NEAR.stream(), others).toList();
    this.sectors = sectors.all().stream().filter(sector -> sector.level() == 2).toList();
  }

  void fill(Connection connection, int count, LocalDate today) throws SQLException, IOException {
    var rows = new Rows("partners.partner", """
        id, kind, name, name_vi, sort_name, words, country, territory, sectors, website, about, audience, source,
        source_verification, source_note, sourced, last_confirmed, fresh_until, created_at, changed_at""");
    for (var i = 0; i < count; i++) {
      var kind = kind();
      var country = crowd.likely(countries);
      var works = crowd.some(1, 4, sectors);
      var confirmed = crowd.in(40) ? today.minusDays(crowd.from(0, 900)) : null;
      var name = "Partner %05d %s".formatted(i, country);
      rows.add("BENCH" + i, kind, name, "", name.toLowerCase(java.util.Locale.ROOT), name.toLowerCase(java.util.Locale.ROOT),
          country, kind == PartnerKind.MULTILATERAL || kind == PartnerKind.CITY_NETWORK ? List.of()
              : crowd.in(3) ? UNION : List.of(country),
          works.stream().map(Sector::code).toList(), "", about(works), crowd.in(70) ? "PUBLIC" : "SIGNED_IN", "invented for a measurement",
          "REFERENCE", "", crowd.in(50), confirmed, (confirmed == null ? today : confirmed).plusDays(crowd.from(0, 400)),
          today.minusDays(1), today.minusDays(1));
    }
    rows.copy(connection);
  }

  private PartnerKind kind() {
    return crowd.in(72) ? PartnerKind.COMPANY : crowd.of(List.of(PartnerKind.values()));
  }

  private String about(List<Sector> works) {
    return String.join(" ", works.stream().map(it -> it.name().en() + " " + it.name().vi()).toList())
        .replaceAll("[\\t\\n\\\\]", " ");
  }
}
