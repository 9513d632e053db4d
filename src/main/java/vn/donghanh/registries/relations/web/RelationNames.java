package vn.donghanh.registries.relations.web;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Articles;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.FormerUnit;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Source;

/// The names behind the codes of a fact, in the reader's language, and what the filters offer.
@Component
public class RelationNames {
  private final Localities localities;
  private final Countries countries;
  private final Markets markets;
  private final Articles articles;
  private final Sectors sectors;

  RelationNames(Localities localities, Countries countries, Markets markets, Articles articles,
      Sectors sectors) {
    this.localities = localities;
    this.countries = countries;
    this.markets = markets;
    this.articles = articles;
    this.sectors = sectors;
  }

  public String locality(@Nullable String code, Locale locale) {
    return code == null ? "" : localities.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String country(String code, Locale locale) {
    return countries.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String countries(Collection<String> codes, Locale locale) {
    return String.join(", ", codes.stream().map(code -> country(code, locale)).sorted().toList());
  }

  public String market(String code, Locale locale) {
    return markets.find(code).map(it -> it.name().in(locale)).orElse(code);
  }

  public String sector(String code, Locale locale) {
    return sectors.find(code).map(it -> it.name().in(locale)).orElse("");
  }

  /// A source as a page shows it; its text is empty where none is named.
  public Source source(vn.donghanh.foundation.reference.Source source) {
    var citation = articles.cite(source);
    return new Source(citation.text(), citation.address());
  }

  /// What a country or a market stands for, nothing for any other word.
  Set<String> countriesOf(String market) {
    return markets.countries(Set.of(market));
  }

  boolean isLocality(String code) {
    return localities.find(code).isPresent();
  }

  /// The localities of today, then the units of before that are no more under their name.
  List<Choice> localities(Frame frame) {
    var today = localities.all().stream().map(it -> Choice.of(it.code(), frame.t(it.name())));
    var before = localities.formerUnits().stream().filter(this::gone)
        .map(it -> Choice.of(it.name(), frame.t("relations.former-unit", it.name(), locality(it.newCode(), frame.locale()))));
    return Stream.concat(sorted(today, frame), sorted(before, frame)).toList();
  }

  /// Groups of countries first, then every country by name.
  List<Choice> markets(Frame frame) {
    return Stream.concat(
        markets.all().stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name()))),
        sorted(markets.all().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name()))), frame)).toList();
  }

  private boolean gone(FormerUnit unit) {
    return localities.find(unit.newCode()).filter(it -> it.name().vi().equals(unit.name())).isEmpty();
  }

  private static Stream<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale())));
  }
}
