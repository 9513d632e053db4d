package vn.donghanh.insight.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.insight.matching.meaning.Act;
import vn.donghanh.insight.matching.meaning.Reading;
import vn.donghanh.insight.matching.meaning.Readings;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.needs.Need;

/// Điều cần tìm: an order as matching reads it.
///
/// @param sectors   the codes it names
/// @param groups    the groups of those codes, themselves included when a whole group is named
/// @param countries each wanted country, with the market it was named by: itself, or a group
/// @param kinds     names of the kinds of partner wanted, empty when any will do
/// @param asks      what should be done
/// @param avoid     ids of partners that must not be approached
/// @param locality  the code of the locality that asks
/// @param reading   what its text says
record Wanted(Set<String> sectors, Set<String> groups, Map<String, Market> countries, Set<String> kinds, Set<Ask> asks,
    Set<String> avoid, String locality, Reading reading) {

  /// The asks in their own order, for the first that is answered is the one named.
  Wanted {
    asks = Collections.unmodifiableSet(asks.isEmpty() ? EnumSet.noneOf(Ask.class) : EnumSet.copyOf(asks));
  }

  static Wanted of(Need need, Sectors taxonomy, Markets markets, Readings readings) {
    var wish = need.wish();
    var groups = new HashSet<String>();
    wish.sectors().forEach(code -> groups.add(taxonomy.find(code).map(Sector::parent).orElse(code)));
    groups.remove(null);
    wish.sectors().stream().filter(code -> taxonomy.find(code).filter(it -> it.parent() == null).isPresent()).forEach(groups::add);
    var countries = new HashMap<String, Market>();
    for (var code : wish.markets()) {
      markets.find(code).ifPresent(market -> market.countries().forEach(country ->
          countries.merge(country, market, (one, other) -> one.group() ? other : one)));
    }
    var reading = readings.of(new Readings.Text(wish.title().vi() + ". " + wish.title().en(), wish.description(), Act.Side.SEEKS,
        AskedActs.of(wish.asks()), wish.sectors(), countries.keySet()));
    return new Wanted(wish.sectors(), groups, countries, wish.kinds(), wish.asks(), wish.avoid(), need.locality(), reading);
  }

  Wanted avoiding(Set<String> partners) {
    return new Wanted(sectors, groups, countries, kinds, asks, partners, locality, reading);
  }

  /// The market by which the order wants this country.
  Optional<Market> market(String country) {
    return Optional.ofNullable(countries.get(country));
  }
}
