package vn.donghanh.registries.opportunities.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.registries.opportunities.Scale;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.Partners;

/// The names behind the codes of an opportunity, in the reader's language.
@Component
public class OpportunityNames {
  private final Sectors sectors;
  private final Markets markets;
  private final Countries countries;
  private final Bodies bodies;
  private final Localities localities;
  private final Partners partners;
  private final Today today;

  OpportunityNames(Sectors sectors, Markets markets, Countries countries, Bodies bodies, Localities localities, Partners partners, Today today) {
    this.sectors = sectors;
    this.markets = markets;
    this.countries = countries;
    this.bodies = bodies;
    this.localities = localities;
    this.partners = partners;
    this.today = today;
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

  public String country(String code, Locale locale) {
    return countries.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String locality(@Nullable String code, Locale locale) {
    return code == null ? "" : localities.find(code).map(Locality::name).map(name -> name.in(locale)).orElse(code);
  }

  public String body(@Nullable String id, Locale locale) {
    return id == null ? "" : bodies.find(id).map(it -> it.name().in(locale)).orElse(id);
  }

  /// "1.000.000 – 5.000.000 USD", or one end of it.
  public String scale(@Nullable Scale scale, Frame frame) {
    if (scale == null) {
      return "";
    }
    var least = scale.least() == null ? "" : Formats.number(scale.least(), frame.locale());
    var most = scale.most() == null ? "" : Formats.number(scale.most(), frame.locale());
    var unit = scale.currency().name();
    return most.isEmpty() ? frame.t("opportunities.scale.from", least, unit)
        : least.isEmpty() ? frame.t("opportunities.scale.to", most, unit)
        : least.equals(most) ? least + " " + unit : least + " – " + most + " " + unit;
  }

  /// The partners with these ids; those the reader may not know are left out.
  Map<String, PartnerCard> partners(Collection<String> ids, Actor actor) {
    return ids.isEmpty() ? Map.of() : partners.cards(ids, actor, today.date());
  }

  List<Sector> sectors() {
    return sectors.all();
  }

  List<Market> markets() {
    return markets.all();
  }

  List<Country> countries() {
    return countries.all();
  }

  List<Locality> localities() {
    return localities.all();
  }

  /// A sector, with its members when it is a group; nothing for any other word.
  Set<String> sectorWithMembers(String code) {
    return Stream.concat(sectors.find(code).stream(), sectors.children(code).stream()).map(Sector::code).collect(Collectors.toSet());
  }

  /// A market, what it stands for, and the groups it belongs to; nothing for any other word.
  Set<String> marketWithKin(String code) {
    var kin = new TreeSet<String>();
    markets.find(code).ifPresent(market -> {
      kin.add(code);
      kin.addAll(market.countries());
      if (!market.group()) {
        markets.all().stream().filter(it -> it.group() && it.countries().contains(code)).forEach(it -> kin.add(it.code()));
      }
    });
    return kin;
  }

  /// Whom the public may be told to turn to: the writer's own body, the bodies of its locality, the ministry's focal point.
  List<Body> contacts(Actor actor) {
    var own = bodies.find(String.valueOf(actor.body())).stream();
    var local = actor.locality() == null ? Stream.<Body>empty() : bodies.of(actor.locality()).stream();
    return Stream.of(own, local, bodies.find("MOFA-CNV").stream()).flatMap(it -> it).distinct().toList();
  }
}
