package vn.donghanh.insight.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Partnership;
import vn.donghanh.foundation.reference.TradeAgreement;
import vn.donghanh.insight.matching.meaning.Rarity;
import vn.donghanh.rules.calendar.Anniversary;

/// Bối cảnh: what is known of the wanted countries on one day, gathered once for all candidates.
///
/// @param today         the day of which it speaks
/// @param countries     the wanted countries
/// @param agreements    the trade agreements in force with each
/// @param anniversaries the next anniversary of relations with each, within the horizon
/// @param partners      known partners of each wanted sector in each country, by country
/// @param rarity    how rare each concept is among what is open
/// @param said          what was already said of a country, kept while one order is judged: it is the same for all its partners
record Ground(LocalDate today, Map<String, Country> countries, Map<String, List<TradeAgreement>> agreements,
    Map<String, Anniversary> anniversaries, Map<String, List<Candidate>> partners, Rarity rarity,
    Map<String, List<Contribution>> said) {
  /// How far ahead an anniversary still helps: three years, as programmes are planned.
  static final int HORIZON_MONTHS = 36;

  static Map<String, List<Candidate>> bySectorAndCountry(List<Candidate> partners, Set<String> sectors) {
    var byCountry = new HashMap<String, List<Candidate>>();
    for (var partner : partners) {
      if (!Collections.disjoint(partner.sectors(), sectors)) {
        partner.countries().forEach(country ->
            byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(partner));
      }
    }
    return byCountry;
  }

  /// What speaks for all partners of this country alike.
  List<Contribution> said(String country, Supplier<List<Contribution>> first) {
    return said.computeIfAbsent(country, _ -> first.get());
  }

  BilingualText name(String country) {
    return Optional.ofNullable(countries.get(country)).map(Country::name).orElse(BilingualText.of(country, country));
  }

  Optional<Partnership> partnership(String country) {
    return Optional.ofNullable(countries.get(country)).map(Country::partnership);
  }

  List<TradeAgreement> agreements(String country) {
    return agreements.getOrDefault(country, List.of());
  }

  Optional<Anniversary> anniversary(String country) {
    return Optional.ofNullable(anniversaries.get(country));
  }

  List<Candidate> partners(String country) {
    return partners.getOrDefault(country, List.of());
  }
}
