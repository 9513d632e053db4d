package vn.donghanh.registries.profiles.web;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;

/// The names behind the codes of a profile in the reader's language, and what the forms offer.
@Component
public class ProfileNames {
  private final Localities localities;
  private final Sectors sectors;
  private final Markets markets;
  private final Bodies bodies;

  ProfileNames(Localities localities, Sectors sectors, Markets markets, Bodies bodies) {
    this.localities = localities;
    this.sectors = sectors;
    this.markets = markets;
    this.bodies = bodies;
  }

  public String locality(String code, Locale locale) {
    return localities.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String body(String id, Locale locale) {
    return bodies.find(id).map(it -> it.name().in(locale)).orElse(id);
  }

  public String sector(String code, Locale locale) {
    return sectors.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String market(String code, Locale locale) {
    return markets.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public List<Link> sectorChips(Collection<String> codes, Frame frame) {
    return codes.stream().sorted().map(code -> Link.none(sector(code, frame.locale()))).toList();
  }

  public String markets(Collection<String> codes, Frame frame) {
    return codes.isEmpty() ? frame.t("profiles.markets.every")
        : codes.stream().map(code -> market(code, frame.locale())).sorted(Collator.getInstance(frame.locale())).collect(Collectors.joining(", "));
  }

  List<Locality> localities() {
    return localities.all();
  }

  boolean isLocality(String code) {
    return localities.find(code).isPresent();
  }

  List<Choice> regions(Frame frame) {
    return localities.all().stream().collect(Collectors.toMap(Locality::regionCode, Locality::region, (one, _) -> one)).entrySet().stream()
        .map(it -> Choice.of(it.getKey(), frame.t(it.getValue()))).sorted(byText(frame)).toList();
  }

  /// The taxonomy: each group, then what stands under it.
  List<Choice> sectors(Frame frame) {
    return sectors.groups().stream().flatMap(group -> Stream.concat(Stream.of(group), sectors.children(group.code()).stream())
        .map(it -> Choice.of(it.code(), it == group ? frame.t("profiles.form.whole-group", frame.t(it.name())) : frame.t(it.name()))
            .in(frame.t(group.name())))).toList();
  }

  Set<String> sectorCodes() {
    return sectors.all().stream().map(Sector::code).collect(Collectors.toSet());
  }

  /// Groups of countries first, then every country by name.
  List<Choice> markets(Frame frame) {
    return Stream.concat(
        markets.all().stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("profiles.form.regions"))),
        markets.all().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("profiles.form.countries")))
            .sorted(byText(frame))).toList();
  }

  Set<String> marketCodes() {
    return markets.all().stream().map(Market::code).collect(Collectors.toSet());
  }

  /// The bodies of a locality that may answer for an initiative.
  List<Body> owners(String locality) {
    return bodies.of(locality).stream().filter(it -> switch (it.kind()) {
      case PEOPLES_COMMITTEE, FOREIGN_AFFAIRS_BODY -> true;
      default -> false;
    }).toList();
  }

  /// Every code that means this sector: itself, the group it belongs to, what stands under it.
  Set<String> around(String sector) {
    var codes = new HashSet<>(Set.of(sector));
    sectors.find(sector).map(Sector::parent).ifPresent(codes::add);
    sectors.children(sector).forEach(it -> codes.add(it.code()));
    return codes;
  }

  /// Every market that reaches this country: itself and the groups it belongs to.
  Set<String> reaching(String country) {
    return markets.all().stream().filter(it -> it.countries().contains(country)).map(Market::code).collect(Collectors.toSet());
  }

  BilingualText localityName(String code) {
    return localities.find(code).map(Locality::name).orElseGet(() -> BilingualText.of(code, code));
  }

  private static Comparator<Choice> byText(Frame frame) {
    return Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()));
  }
}
