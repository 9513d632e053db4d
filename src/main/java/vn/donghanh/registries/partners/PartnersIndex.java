package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.EXPERT;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.Facets;
import vn.donghanh.foundation.search.Search;

/// What the search holds of partners: the organisation and its fields, and never a word of a contact.
@Component
class PartnersIndex {
  private final DSLContext sql;
  private final Search search;
  private final Countries countries;
  private final Sectors sectors;

  PartnersIndex(DSLContext sql, Search search, Countries countries, Sectors sectors) {
    this.sql = sql;
    this.search = search;
    this.countries = countries;
    this.sectors = sectors;
  }

  void put(Partner partner) {
    search.put(entry(partner));
  }

  void putAll(Collection<Partner> partners) {
    search.putAll(partners.stream().map(this::entry).toList());
  }

  void drop(Subject subject) {
    search.drop(subject);
  }

  private Search.Entry entry(Partner partner) {
    var profile = partner.profile();
    var words = new StringJoiner(" ");
    words.add(profile.name());
    partner.otherNames().forEach(words::add);
    countries.find(profile.country()).ifPresent(country -> add(words, country.name()));
    profile.sectors().forEach(code -> sectors.find(code).ifPresent(sector -> add(words, sector.name())));
    profile.identifiers().forEach(identifier -> words.add(identifier.value()));
    if (profile.kind().isOverseas()) {
      sql.fetchOptional(EXPERT, EXPERT.PARTNER.eq(partner.id())).ifPresent(it -> words.add(it.getExpertise()).add(it.getOffer()));
    }
    return new Search.Entry(partner.subject(), partner.title(), words.toString(), "partners.kind",
        "/doi-tac/" + partner.id(), Set.of(partner.open() ? "public" : partner.reserved() ? "body:" + partner.ownerBody() : "signed-in"),
        Facets.of(countries(profile), Set.of(), profile.sectors(), null));
  }

  private static Set<String> countries(Profile profile) {
    var all = new HashSet<>(profile.territory());
    all.add(profile.country());
    return all;
  }

  /// A record that another one stands for is found by its names, under the other.
  void drop(Partner partner) {
    search.drop(partner.subject());
  }

  private static void add(StringJoiner words, BilingualText name) {
    words.add(name.vi()).add(name.en());
  }
}
