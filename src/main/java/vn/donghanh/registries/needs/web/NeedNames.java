package vn.donghanh.registries.needs.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.registries.needs.LikelyPartners;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.SubOrder;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.Partners;

/// The names behind the codes of an order, in the reader's language.
@Component
public class NeedNames {
  /// How many partners the form of an answer offers by itself.
  private static final int LIKELY = 8;

  private final Sectors sectors;
  private final Markets markets;
  private final Bodies bodies;
  private final Localities localities;
  private final Missions missions;
  private final Partners partners;
  private final ObjectProvider<LikelyPartners> likely;
  private final Today today;

  NeedNames(Sectors sectors, Markets markets, Bodies bodies, Localities localities, Missions missions,
      Partners partners, ObjectProvider<LikelyPartners> likely, Today today) {
    this.missions = missions;
    this.partners = partners;
    this.likely = likely;
    this.today = today;
    this.sectors = sectors;
    this.markets = markets;
    this.bodies = bodies;
    this.localities = localities;
  }

  public List<String> sectors(Collection<String> codes, Locale locale) {
    return codes.stream().sorted().map(code -> sector(code, locale)).toList();
  }

  public String sector(String code, Locale locale) {
    return sectors.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public List<String> markets(Collection<String> codes, Locale locale) {
    return codes.stream().map(code -> market(code, locale)).sorted().toList();
  }

  public String market(String code, Locale locale) {
    return markets.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String body(@Nullable String id, Locale locale) {
    return id == null ? "" : bodies.find(id).map(it -> it.name().in(locale)).orElse(id);
  }

  public String locality(String code, Locale locale) {
    return localities.find(code).map(Locality::name).map(name -> name.in(locale)).orElse(code);
  }

  public List<Locality> localities() {
    return localities.all();
  }

  /// Who can be asked, and to whom a part can be handed over: the ministry, its units, the missions, other ministries.
  public List<Body> addressees() {
    return bodies.all().stream().filter(body -> switch (body.kind()) {
      case MISSION, MOFA_UNIT, MINISTRY, MINISTRY_LEVEL_BODY -> !body.id().equals(Bodies.MISSIONS_ABROAD);
      default -> false;
    }).toList();
  }

  /// The office that holds a part and the units under it.
  List<Body> units(SubOrder part) {
    return bodies.all().stream()
        .filter(body -> body.id().equals(part.holder()) || part.holder().equals(body.parent()))
        .filter(body -> !body.id().equals(Bodies.MISSIONS_ABROAD)).toList();
  }

  /// The partners with these ids; those the reader may not know are left out.
  Map<String, PartnerCard> partners(Collection<String> ids, Actor actor) {
    return ids.isEmpty() ? Map.of() : partners.cards(ids, actor, today.date());
  }

  /// The partners that an answer to this order likely names: those sent along, then those where the holder of the part
  /// is responsible, then the best suggestions.
  List<String> likely(Need need, SubOrder part) {
    var countries = missions.find(part.holder()).map(Mission::countries).orElse(Set.of());
    return Stream.concat(need.attached().stream().sorted(),
        likely.stream().flatMap(one -> one.of(need, countries, LIKELY, today.date()).stream())).distinct().limit(LIKELY).toList();
  }

  public List<Sector> sectors() {
    return sectors.all();
  }
}
