package vn.donghanh.insight.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.rules.calendar.Anniversary;

/// Tính điểm: what speaks for one candidate. Each rule is a method that gives one contribution or none; the score is
/// their sum and nothing else. Reads no clock and no table.
final class Scoring {
  private static final int RECORDS = 5;
  private static final int NAMES = 3;
  /// Of many partners behind one contribution, those a page need not call unverified.
  private static final Comparator<Candidate> FIRST_OPENED = Comparator.comparing(Candidate::confirmed).reversed().thenComparing(Candidate.BY_NAME);

  private final Weights weights;
  private final Sectors taxonomy;
  private final ContentScoring content;

  Scoring(Weights weights, Sectors taxonomy, ContentScoring content) {
    this.weights = weights;
    this.taxonomy = taxonomy;
    this.content = content;
  }

  Match score(Candidate candidate, Wanted wanted, Ground ground) {
    if (candidate.reading() != null) {
      return Match.of(candidate, content.of(wanted.reading(), candidate.reading(), ground.rarity(), candidate.kind() == Candidate.Kind.NEED));
    }
    var found = new ArrayList<Contribution>();
    var country = bestCountry(candidate, wanted);
    market(candidate, country, wanted, ground).ifPresent(found::add);
    sector(candidate, country, wanted, ground).ifPresent(found::add);
    ask(candidate, wanted).ifPresent(found::add);
    kind(candidate, wanted).ifPresent(found::add);
    country.ifPresent(it -> found.addAll(candidate.kind() == Candidate.Kind.PARTNER && candidate.countries().size() == 1
        ? ground.said(it, () -> ofCountry(candidate, it, ground)) : ofCountry(candidate, it, ground)));
    freshness(candidate).ifPresent(found::add);
    return Match.of(candidate, country.map(it -> wanted.countries().get(it).code()).orElse(""), found);
  }

  /// Of the countries a candidate stands for, the one the order names most directly.
  private static Optional<String> bestCountry(Candidate candidate, Wanted wanted) {
    var named = common(candidate.countries(), wanted.countries()::containsKey);
    return named.size() < 2 ? named.stream().findFirst()
        : named.stream().min(Comparator.comparing((String it) -> wanted.countries().get(it).group()).thenComparing(it -> it));
  }

  private Optional<Contribution> market(Candidate candidate, Optional<String> country, Wanted wanted, Ground ground) {
    if (country.isEmpty()) {
      return accredited(candidate, wanted, ground);
    }
    var market = wanted.countries().get(country.get());
    var name = ground.name(country.get());
    return Optional.of(switch (candidate.kind()) {
      case EMBASSY -> Contribution.of(Factor.MARKET, place(market), "matching.why.market.host", name);
      case CONSULATE -> Contribution.of(Factor.MARKET, weights.of("market.consular"), "matching.why.market.consular", name);
      case PERMANENT_MISSION -> Contribution.of(Factor.MARKET, weights.of("market.organisation"), "matching.why.market.organisation", market.name());
      case PARTNER, RELATION, ANNIVERSARY, EVENT, EXPERT, OPPORTUNITY, NEED -> represented(candidate, market, name);
      case TRADE_AGREEMENT -> parties(candidate, market, wanted, ground);
    });
  }

  /// A partner that stands for a whole wanted group is named by the group; one that stands in a country by the country.
  private Contribution represented(Candidate candidate, Market market, BilingualText name) {
    if (market.group() && candidate.countries().size() > 1 && candidate.countries().containsAll(market.countries())) {
      return Contribution.of(Factor.MARKET, weights.of("market.named"), "matching.why.market.group", market.name());
    }
    return market.group()
        ? Contribution.of(Factor.MARKET, place(market), "matching.why.market.in-group", name, market.name())
        : Contribution.of(Factor.MARKET, place(market), "matching.why.market.named", name);
  }

  /// An agreement is named by the wanted countries that are party to it.
  private Contribution parties(Candidate candidate, Market market, Wanted wanted, Ground ground) {
    var parties = candidate.countries().stream().filter(wanted.countries()::containsKey).sorted().map(ground::name).toList();
    return parties.size() <= NAMES
        ? Contribution.of(Factor.MARKET, place(market), "matching.why.market.parties", parties)
        : Contribution.of(Factor.MARKET, place(market), "matching.why.market.parties-more", parties.subList(0, NAMES), parties.size() - NAMES);
  }

  private Optional<Contribution> accredited(Candidate candidate, Wanted wanted, Ground ground) {
    var names = candidate.accredited().stream().filter(wanted.countries()::containsKey).sorted().map(ground::name).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(
        Contribution.of(Factor.MARKET, weights.of("market.accredited"), "matching.why.market.accredited", names));
  }

  private int place(Market market) {
    return weights.of(market.group() ? "market.in-group" : "market.named");
  }

  private Optional<Contribution> sector(Candidate candidate, Optional<String> country, Wanted wanted, Ground ground) {
    if (candidate.kind() == Candidate.Kind.EMBASSY || candidate.kind() == Candidate.Kind.CONSULATE) {
      return country.flatMap(it -> knownPartners(it, wanted, ground));
    }
    var exact = common(candidate.sectors(), wanted.sectors()::contains);
    if (!exact.isEmpty()) {
      var points = Math.min(weights.of("sector.most"), weights.of("sector.first") + (exact.size() - 1) * weights.of("sector.each-further"));
      return Optional.of(Contribution.of(Factor.SECTOR, points, "matching.why.sector.exact", names(exact)));
    }
    var near = common(candidate.sectors(), code -> wanted.groups().contains(groupOf(code)));
    return near.isEmpty() ? Optional.empty() : Optional.of(
        Contribution.of(Factor.SECTOR, weights.of("sector.same-group"), "matching.why.sector.group", names(near)));
  }

  /// A mission has no sector of its own; what is known of its country's partners in the wanted sectors speaks for it.
  private Optional<Contribution> knownPartners(String country, Wanted wanted, Ground ground) {
    var partners = ground.partners(country);
    if (partners.isEmpty()) {
      return Optional.empty();
    }
    var sectors = partners.stream().flatMap(it -> it.sectors().stream()).filter(wanted.sectors()::contains).distinct().sorted().toList();
    return Optional.of(Contribution.of(Factor.SECTOR, weights.of("sector.known-partners"), "matching.why.sector.partners",
        partners.size(), names(sectors)).with(partners.stream().sorted(FIRST_OPENED).limit(RECORDS).map(Scoring::evidence).toList()));
  }

  /// Việc tương ứng: who wants investment is answered by who brings investors, who sells by who promotes trade.
  private Optional<Contribution> ask(Candidate candidate, Wanted wanted) {
    for (var ask : wanted.asks()) {
      var answering = common(candidate.sectors(), sector -> answers(ask, sector));
      if (!answering.isEmpty()) {
        return Optional.of(Contribution.of(Factor.ASK, weights.of("ask"), "matching.why.ask", new Contribution.Word(ask.key()), names(answering)));
      }
    }
    return Optional.empty();
  }

  private static boolean answers(Ask ask, String sector) {
    return switch (ask) {
      case INVESTMENT -> sector.startsWith("FIN-INV") || sector.equals("FIN-IFC");
      case EXPORT, SUPPLY, INFORMATION -> sector.equals("TRA-EXP");
      case TECHNOLOGY -> sector.equals("DIG-INN") || sector.equals("EDU-HIG");
      case TRAINING -> sector.startsWith("EDU-") && !sector.equals("EDU-LAB");
      case LABOUR -> sector.equals("EDU-LAB");
      case FUNDING -> sector.equals("FIN-ODA");
      case CULTURE, PROMOTION -> sector.startsWith("TOU-");
      case TWINNING, MECHANISM -> sector.equals("GOV-NET");
      case ACCESS -> false;
    };
  }

  private Optional<Contribution> kind(Candidate candidate, Wanted wanted) {
    var kind = candidate.partnerKind();
    return kind == null || !wanted.kinds().contains(kind.name()) ? Optional.empty() : Optional.of(
        Contribution.of(Factor.KIND, weights.of("kind"), "matching.why.kind", new Contribution.Word(kind.key())));
  }

  /// What a country's standing with us adds.
  private List<Contribution> ofCountry(Candidate candidate, String country, Ground ground) {
    var found = new ArrayList<Contribution>();
    if (candidate.countries().size() == 1) { // of a body of many countries, no single one speaks for it
      relation(country, ground).ifPresent(found::add);
      anniversary(candidate, country, ground).ifPresent(found::add);
    }
    trade(candidate, country, ground).ifPresent(found::add);
    return found;
  }

  private Optional<Contribution> relation(String country, Ground ground) {
    return ground.partnership(country).map(partnership -> Contribution.of(Factor.RELATION, switch (partnership.level()) {
      case SPECIAL, COMPREHENSIVE_STRATEGIC -> weights.of("relation.comprehensive-strategic");
      case STRATEGIC -> weights.of("relation.strategic");
      case COMPREHENSIVE -> weights.of("relation.comprehensive");
    }, "matching.why.relation", new Contribution.Word("matching.level." + partnership.level().name().toLowerCase(Locale.ROOT)))
        .with(List.of(new Contribution.Evidence(ground.name(country), "/quoc-gia/" + country, false))));
  }

  private Optional<Contribution> trade(Candidate candidate, String country, Ground ground) {
    if (candidate.kind() == Candidate.Kind.TRADE_AGREEMENT) {
      return Optional.empty();
    }
    var agreements = ground.agreements(country);
    return agreements.isEmpty() ? Optional.empty() : Optional.of(Contribution.of(Factor.TRADE, weights.of("trade-agreement"),
            "matching.why.trade", agreements.stream().limit(NAMES).map(it -> (Object) BilingualText.of(it.code(), it.code())).toList())
        .with(agreements.stream().map(it -> new Contribution.Evidence(it.name(), "/danh-muc/hiep-dinh#" + it.code(), it.source().confirmed())).toList()));
  }

  private Optional<Contribution> anniversary(Candidate candidate, String country, Ground ground) {
    var own = candidate.occasion();
    return (own == null ? ground.anniversary(country) : Optional.of(own)).map(it -> Contribution.of(Factor.ANNIVERSARY,
            weights.of(it.kind() == Anniversary.Kind.ROUND ? "anniversary.round" : "anniversary.five"),
            "matching.why.anniversary", it.years(), it.from())
        .with(List.of(new Contribution.Evidence(ground.name(country), "/quoc-gia/" + country, false))));
  }

  private Optional<Contribution> freshness(Candidate candidate) {
    if (candidate.kind().mission()) {
      return Optional.empty();
    }
    var points = (candidate.confirmed() ? weights.of("freshness.confirmed") : 0) + (candidate.recent() ? weights.of("freshness.recent") : 0);
    return points == 0 ? Optional.empty() : Optional.of(Contribution.of(Factor.FRESHNESS, points,
        candidate.recent() ? "matching.why.freshness.recent" : "matching.why.freshness.confirmed"));
  }

  /// What a candidate has of what is wanted, sorted. A loop: it is asked thousands of times an order.
  private static List<String> common(Set<String> had, Predicate<String> wanted) {
    var found = new ArrayList<String>(had.size());
    for (var code : had) {
      if (wanted.test(code)) {
        found.add(code);
      }
    }
    Collections.sort(found);
    return found;
  }

  private String groupOf(String code) {
    return taxonomy.find(code).map(Sector::parent).orElse(code);
  }

  private List<Object> names(List<String> codes) {
    return codes.stream().map(code -> (Object) taxonomy.find(code).map(Sector::name).orElse(BilingualText.of(code, code))).toList();
  }

  private static Contribution.Evidence evidence(Candidate candidate) {
    return new Contribution.Evidence(candidate.name(), candidate.link(), candidate.confirmed());
  }
}
