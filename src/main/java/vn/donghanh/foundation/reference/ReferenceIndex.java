package vn.donghanh.foundation.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.search.Facets;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.foundation.search.Spelling;

/// Danh mục trong tìm kiếm: puts every entry of every catalogue into the index, open to everybody, when the house starts.
/// What the index holds already is not written again.
@Component
class ReferenceIndex {
  private static final Set<String> EVERYBODY = Set.of("public");

  private final Localities localities;
  private final Countries countries;

  ReferenceIndex(Search search, TransactionOperations transactions, Localities localities, Countries countries,
      Missions missions, TradeAgreements agreements, Sectors sectors, Bodies bodies, Articles articles) {
    this.localities = localities;
    this.countries = countries;
    var all = Stream.of(
        localities.all().stream().map(this::locality), localities.renamed().stream().map(this::formerUnit),
        countries.all().stream().map(this::country), missions.all().stream().map(this::mission),
        missions.offices().stream().map(this::mission), agreements.all().stream().map(this::agreement),
        sectors.all().stream().map(this::sector),
        bodies.all().stream().filter(body -> body.kind() != Body.Kind.MISSION).map(this::body),
        articles.all().stream().map(this::article)).flatMap(entries -> entries).toList();
    transactions.executeWithoutResult(_ -> search.replaceAll(Subjects.MODULE, all));
  }

  private Search.Entry locality(Locality locality) {
    return entry(Subjects.of(locality), locality.name(), "locality", "/dia-phuong/" + locality.code(),
        words(List.of(locality.code(), locality.fullNameVi(), locality.fullName(locality.states().getLast()).en(), locality.seat(), locality.region().vi(), locality.region().en()),
            locality.formerNames())).with(Facets.localities(Set.of(locality.code())));
  }

  private Search.Entry formerUnit(FormerUnit unit) {
    var now = localities.find(unit.newCode()).orElseThrow().name();
    return entry(Subject.of(Subjects.MODULE, "former-unit/" + unit.iso()),
        BilingualText.of(unit.name() + " (nay thuộc " + now.vi() + ")", Spelling.unmarked(unit.name()) + " (now part of " + now.en() + ")"),
        "former-unit", "/dia-phuong?ten=" + java.net.URLEncoder.encode(unit.name(), java.nio.charset.StandardCharsets.UTF_8), unit.iso()).with(Facets.localities(Set.of(unit.newCode())));
  }

  private Search.Entry country(Country country) {
    var member = Stream.of(country.asean() ? "ASEAN" : "", country.apec() ? "APEC" : "", country.eu() ? "EU, Liên minh châu Âu" : "").toList();
    return entry(Subjects.of(country), country.name(), "country", "/quoc-gia/" + country.code(),
        words(List.of(country.code(), country.alpha2(), country.region(), country.subregion()), member)).with(Facets.countries(Set.of(country.code())));
  }

  private Search.Entry mission(Mission mission) {
    return entry(Subjects.of(mission), mission.name(), "mission", "/co-quan-dai-dien/" + mission.id(),
        words(List.of(mission.city(), named(Set.of(mission.hostCountry())),
            mission.accredited().isEmpty() ? "" : "kiêm nhiệm " + named(mission.accredited())), mission.organisations())).with(Facets.countries(mission.countries()));
  }

  private Search.Entry agreement(TradeAgreement agreement) {
    return entry(Subjects.of(agreement), agreement.name(), "agreement", "/danh-muc/hiep-dinh#" + agreement.code(),
        words(List.of(agreement.code()), List.of(named(agreement.parties()))))
        .with(Facets.countries(abroad(agreement.parties())).on(agreement.signed()));
  }

  private Search.Entry sector(Sector sector) {
    return entry(Subjects.of(sector), sector.name(), "sector", "/linh-vuc/" + sector.code(),
        words(sector.keywordsVi(), sector.keywordsEn())).with(Facets.sectors(Set.of(sector.code())));
  }

  private Search.Entry body(Body body) {
    return entry(Subjects.of(body), body.name(), "body", "/danh-muc/co-quan#" + body.id(), body.shortName())
        .with(Facets.localities(Stream.ofNullable(body.locality()).toList()));
  }

  private Search.Entry article(Article article) {
    return entry(Subject.of(Subjects.MODULE, "article/" + article.id()), BilingualText.of(article.title(), ""), "article",
        "/danh-muc/bai-viet#" + article.id(), article.publisher());
  }

  private static Search.Entry entry(Subject subject, BilingualText title, String kind, String link, String words) {
    return new Search.Entry(subject, title, words, "reference.kind." + kind, link, EVERYBODY);
  }

  /// Without Viet Nam, which is a party to every agreement.
  private static Set<String> abroad(Set<String> codes) {
    return codes.stream().filter(code -> !code.equals("VNM")).collect(Collectors.toSet());
  }

  /// The names of countries in both languages.
  private String named(Collection<String> codes) {
    return codes.stream().sorted().flatMap(code -> countries.find(code).stream())
        .map(country -> country.name().vi() + ", " + country.name().en()).collect(Collectors.joining(", "));
  }

  private static String words(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream().sorted()).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }
}
