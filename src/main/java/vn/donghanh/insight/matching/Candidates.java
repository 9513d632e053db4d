package vn.donghanh.insight.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.reference.TradeAgreement;
import vn.donghanh.foundation.reference.TradeAgreements;
import vn.donghanh.insight.matching.meaning.Reading;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.opportunities.OpenOpportunities;
import vn.donghanh.registries.opportunities.OpportunityCard;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.partners.ExpertCard;
import vn.donghanh.registries.partners.Experts;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.relations.Anniversaries;
import vn.donghanh.registries.relations.DatedFact;
import vn.donghanh.registries.relations.Occasion;
import vn.donghanh.registries.relations.PastEvents;
import vn.donghanh.registries.relations.Relations;
import vn.donghanh.rules.calendar.Anniversary;

/// Gathers who and what might answer an order: one question to each registry, whatever the number of candidates.
@Component
class Candidates {
  /// How many texts are read for one order, at most.
  private static final int READ = 300;

  private final Missions missions;
  private final Partners partners;
  private final Relations relations;
  private final PastEvents events;
  private final Anniversaries anniversaries;
  private final TradeAgreements agreements;
  private final Countries countries;
  private final Sectors sectors;
  private final OpenOpportunities opportunities;
  private final NeedBoard needs;
  private final Experts experts;
  private final Concepts concepts;
  private final Shelf shelf;

  Candidates(Missions missions, Partners partners, Relations relations, PastEvents events, Anniversaries anniversaries,
      TradeAgreements agreements, Countries countries, Sectors sectors, OpenOpportunities opportunities, NeedBoard needs,
      Experts experts, Concepts concepts, Shelf shelf) {
    this.opportunities = opportunities;
    this.needs = needs;
    this.experts = experts;
    this.concepts = concepts;
    this.shelf = shelf;
    this.missions = missions;
    this.partners = partners;
    this.relations = relations;
    this.events = events;
    this.anniversaries = anniversaries;
    this.agreements = agreements;
    this.countries = countries;
    this.sectors = sectors;
  }

  /// Everything found for one order, and the ground it is judged on.
  record Found(List<Candidate> candidates, Ground ground) {}

  Found of(Wanted wanted, LocalDate today) {
    var all = new ArrayList<Candidate>();
    missions.all().stream().map(Candidates::mission).forEach(all::add);
    var people = experts.forMatching(today).stream().map(this::expert).toList();
    all.addAll(people);
    var read = people.stream().map(Candidate::subject).collect(Collectors.toSet());
    var known = partners.candidates(wanted.countries().keySet(), codes(wanted), today).stream().map(Candidates::partner).filter(it -> !read.contains(it.subject())).toList();
    all.addAll(known);
    relations.withCountries(wanted.countries().keySet()).stream().filter(it -> !it.locality().equals(wanted.locality()))
        .map(it -> new Candidate(it.subject(), Candidate.Kind.RELATION, it.title(), "/quan-he/" + it.id(), Set.of(it.country()),
            Set.of(), Set.of(), null, it.source().confirmed(), false, null)).forEach(all::add);
    events.withCountries(wanted.countries().keySet()).stream()
        .map(it -> new Candidate(it.subject(), Candidate.Kind.EVENT, it.name(), "/quan-he/hoat-dong/" + it.id(), it.countries(),
            Set.of(), Set.of(), null, it.source().confirmed(), false, null)).forEach(all::add);
    agreements.all().stream().filter(it -> inForce(it, wanted, today)).map(Candidates::agreement).forEach(all::add);
    var occasions = anniversaries.upcoming(today, Ground.HORIZON_MONTHS).stream()
        .filter(it -> wanted.countries().containsKey(it.fact().country())).toList();
    occasions.stream().map(Candidates::occasion).forEach(all::add);
    opportunities.about(phrases(wanted.reading()), wanted.sectors(), wanted.countries().keySet(), today, READ).stream().map(this::opportunity).forEach(all::add);
    return new Found(all, ground(wanted, known, occasions, today));
  }

  /// Orders of other localities, as far as this person may know them.
  List<Candidate> needs(Need need, Actor actor) {
    return needs.alike(need, actor, READ).stream().map(it -> Candidate.read(it.id().subject(), Candidate.Kind.NEED, it.title(),
        "/dat-hang/" + it.id(), it.sectors(), true, shelf.of(it))).toList();
  }

  private Candidate expert(ExpertCard card) {
    return Candidate.read(Subject.of("partners", card.id()), Candidate.Kind.EXPERT, card.title(), "/doi-tac/" + card.id(), card.sectors(),
        card.confirmed(), shelf.of(card));
  }

  private Candidate opportunity(OpportunityCard card) {
    return Candidate.read(card.id().subject(), Candidate.Kind.OPPORTUNITY, card.title(), card.id().address(), card.sectors(), true, shelf.of(card));
  }

  /// What the named concepts are called, in both languages: so an order finds what is written in the other one.
  private Set<String> phrases(Reading reading) {
    return reading.mentions().concepts().keySet().stream().flatMap(code -> concepts.words(code).stream()).collect(Collectors.toSet());
  }

  private Ground ground(Wanted wanted, List<Candidate> known, List<Occasion> occasions, LocalDate today) {
    var wantedCountries = wanted.countries().keySet().stream().flatMap(code -> countries.find(code).stream())
        .collect(Collectors.toMap(Country::code, Function.identity()));
    Map<String, List<TradeAgreement>> inForce = new HashMap<>();
    wanted.countries().keySet().forEach(code -> inForce.put(code, agreements.inForceWith(code, today)));
    var next = new HashMap<String, Anniversary>();
    occasions.stream().filter(it -> it.fact().kind() == DatedFact.Kind.DIPLOMATIC_RELATIONS)
        .forEach(it -> next.putIfAbsent(it.fact().country(), it.anniversary()));
    return new Ground(today, wantedCountries, inForce, next, Ground.bySectorAndCountry(known, wanted.sectors()), shelf.rarity(today), new HashMap<>());
  }

  /// The sectors an order names, their groups, and what stands in the groups it names whole.
  private Set<String> codes(Wanted wanted) {
    return wanted.groups().stream()
        .flatMap(group -> Stream.concat(Stream.of(group), sectors.children(group).stream().map(Sector::code)))
        .collect(Collectors.toSet());
  }

  private static boolean inForce(TradeAgreement agreement, Wanted wanted, LocalDate today) {
    return wanted.countries().keySet().stream().anyMatch(country -> agreement.inForceWith(country, today));
  }

  private static Candidate mission(Mission mission) {
    var kind = switch (mission.kind()) {
      case EMBASSY -> Candidate.Kind.EMBASSY;
      case CONSULATE_GENERAL -> Candidate.Kind.CONSULATE;
      case PERMANENT_MISSION, ECONOMIC_CULTURAL_OFFICE -> Candidate.Kind.PERMANENT_MISSION;
    };
    var where = kind == Candidate.Kind.PERMANENT_MISSION ? Set.<String>of() : Set.of(mission.hostCountry());
    return new Candidate(Subject.of("missions", mission.id()), kind, mission.name(), "/co-quan-dai-dien/" + mission.id(),
        where, mission.accredited(), Set.of(), null, mission.source().confirmed(), false, null);
  }

  /// A partner by its card, for the question why not.
  Optional<Candidate> partner(Optional<PartnerCard> card) {
    return card.map(Candidates::partner);
  }

  /// A mission or an agreement by its subject, for the question why not.
  Optional<Candidate> other(Subject subject, LocalDate today) {
    return switch (subject.module()) {
      case "opportunities" -> OpportunityId.of(subject.id()).flatMap(id -> opportunities.find(id, today)).map(this::opportunity);
      case "missions" -> missions.find(subject.id()).map(Candidates::mission);
      case "agreements-in-force" -> agreements.find(subject.id()).map(Candidates::agreement);
      default -> Optional.empty();
    };
  }

  private static Candidate partner(PartnerCard card) {
    return new Candidate(Subject.of("partners", card.id()), Candidate.Kind.PARTNER, card.title(), "/doi-tac/" + card.id(), card.territory(),
        Set.of(), card.sectors(), card.kind(), card.confirmed(), card.lastConfirmed() != null && !card.stale(), null);
  }

  private static Candidate agreement(TradeAgreement agreement) {
    return new Candidate(Subject.of("agreements-in-force", agreement.code()), Candidate.Kind.TRADE_AGREEMENT, agreement.name(),
        "/danh-muc/hiep-dinh#" + agreement.code(), agreement.parties(), Set.of(), Set.of(), null, agreement.source().confirmed(), false, null);
  }

  private static Candidate occasion(Occasion occasion) {
    var fact = occasion.fact();
    return new Candidate(Subject.of("occasions", fact.subject().id() + "-" + occasion.anniversary().years()), Candidate.Kind.ANNIVERSARY,
        fact.title(), "/ky-niem#" + fact.anchor(), Set.of(fact.country()), Set.of(), Set.of(), null, fact.source().confirmed(), false, occasion.anniversary());
  }
}
