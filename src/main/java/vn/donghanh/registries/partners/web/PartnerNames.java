package vn.donghanh.registries.partners.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Articles;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Source;
import vn.donghanh.registries.partners.Profile;
import vn.donghanh.registries.partners.ProfileField;

/// The names behind the codes of a partner, in the reader's language.
@Component
public class PartnerNames {
  private final Countries countries;
  private final Markets markets;
  private final Sectors sectors;
  private final Bodies bodies;
  private final Articles articles;
  private final Localities localities;

  PartnerNames(Countries countries, Markets markets, Sectors sectors, Bodies bodies, Articles articles, Localities localities) {
    this.countries = countries;
    this.markets = markets;
    this.sectors = sectors;
    this.bodies = bodies;
    this.articles = articles;
    this.localities = localities;
  }

  public String country(String code, Locale locale) {
    return countries.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  /// The countries by name; one that is all of a market is named by the market.
  public List<String> territory(Set<String> codes, Locale locale) {
    return markets.all().stream().filter(market -> market.group() && market.countries().equals(codes)).findFirst()
        .map(market -> List.of(market.name().in(locale)))
        .orElseGet(() -> codes.stream().map(code -> country(code, locale)).sorted().toList());
  }

  public String market(String code, Locale locale) {
    return markets.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String sector(String code, Locale locale) {
    return sectors.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public List<String> sectors(Collection<String> codes, Locale locale) {
    return codes.stream().sorted().map(code -> sector(code, locale)).toList();
  }

  public String locality(@Nullable String code, Locale locale) {
    return code == null ? "" : localities.find(code).map(it -> it.name().in(locale)).orElse("");
  }

  public String body(@Nullable String id, Locale locale) {
    return id == null ? "" : bodies.find(id).map(it -> it.name().in(locale)).orElse(id);
  }

  /// A field of a profile as pages show it; empty where it says nothing.
  ///
  /// @param parent what the partner belongs to is called, empty for nothing or when the reader may not know
  String value(ProfileField field, Profile profile, String parent, Frame frame) {
    return switch (field) {
      case KIND -> frame.t(profile.kind().key());
      case NAME -> profile.name();
      case NAME_VI -> profile.nameVi();
      case COUNTRY -> country(profile.country(), frame.locale());
      case TERRITORY -> profile.territory().isEmpty() ? frame.t("partners.stands-for-none")
          : String.join(", ", territory(profile.territory(), frame.locale()));
      case SECTORS -> String.join(" · ", sectors(profile.sectors(), frame.locale()));
      case WEBSITE -> profile.website();
      case PARENT -> parent;
      case IDENTIFIERS -> profile.identifiers().stream().map(it -> frame.t(it.kind().key()) + " " + it.value())
          .collect(Collectors.joining("; "));
      case ABOUT -> profile.about();
    };
  }

  /// A source as a page shows it; its text is empty where none is named.
  public Source source(vn.donghanh.foundation.reference.Source source) {
    var citation = articles.cite(source);
    return new Source(citation.text(), citation.address());
  }

  List<Market> markets() {
    return markets.all();
  }

  List<Sector> sectors() {
    return sectors.all();
  }

  List<Body> bodies() {
    return bodies.all();
  }

  /// What a country or a market stands for, nothing for any other word.
  Set<String> countries(String market) {
    return markets.countries(Set.of(market));
  }

  /// A sector, with its members when it is a group; nothing for any other word.
  Set<String> sectorWithMembers(String code) {
    return Stream.concat(sectors.find(code).stream(), sectors.children(code).stream()).map(Sector::code)
        .collect(Collectors.toSet());
  }
}
