package vn.donghanh.registries.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.Facets;
import vn.donghanh.foundation.search.Search;

/// What the search index holds of profiles, spearheads and initiatives: only what is published.
@Component
class ProfileWords {
  private static final Set<String> EVERYBODY = Set.of("public");

  private final Localities localities;
  private final Sectors sectors;
  private final Markets markets;

  ProfileWords(Localities localities, Sectors sectors, Markets markets) {
    this.localities = localities;
    this.sectors = sectors;
    this.markets = markets;
  }

  Search.Entry of(Edition edition) {
    var name = name(edition.locality());
    var words = new ArrayList<String>();
    edition.content().passages().forEach(it -> words.addAll(List.of(it.vi(), it.en())));
    edition.content().figures().forEach(it -> words.addAll(List.of(it.label().vi(), it.label().en())));
    return new Search.Entry(LocalityProfile.subject(edition.locality()),
        BilingualText.of("Hồ sơ địa phương: " + name.vi(), "Locality profile: " + name.en()), String.join(" ", words),
        "profiles.kind.profile", "/dia-phuong/" + edition.locality() + "#ho-so", EVERYBODY,
        Facets.of(Set.of(), Set.of(edition.locality()), Set.of(), day(edition.at())));
  }

  Search.Entry of(Spearhead spearhead, Instant published) {
    var aim = spearhead.aim();
    var words = Stream.of(List.of(aim.why(), name(spearhead.locality())), sectorNames(aim.sectors()), marketNames(aim.markets()))
        .flatMap(List::stream).flatMap(it -> Stream.of(it.vi(), it.en())).toList();
    return new Search.Entry(spearhead.id().subject(), aim.title(), String.join(" ", words), "profiles.kind.spearhead",
        "/dia-phuong/" + spearhead.locality() + "#mui-nhon", EVERYBODY,
        Facets.of(markets.countries(aim.markets()), Set.of(spearhead.locality()), aim.sectors(), day(published)));
  }

  Search.Entry of(Initiative initiative, Instant published) {
    var plan = initiative.plan();
    var words = Stream.of(plan.about(), plan.returns(), name(initiative.locality())).flatMap(it -> Stream.of(it.vi(), it.en())).toList();
    return new Search.Entry(initiative.id().subject(), plan.title(), String.join(" ", words), "profiles.kind.initiative",
        Initiatives.address(initiative.locality(), initiative.id()), EVERYBODY,
        Facets.of(Set.of(), Set.of(initiative.locality()), Set.of(), day(published)));
  }

  BilingualText name(String locality) {
    return localities.find(locality).map(it -> it.name()).orElseGet(() -> BilingualText.of(locality, locality));
  }

  private List<BilingualText> sectorNames(Collection<String> codes) {
    return codes.stream().sorted().flatMap(code -> sectors.find(code).stream()).map(it -> it.name()).toList();
  }

  private List<BilingualText> marketNames(Collection<String> codes) {
    return codes.stream().sorted().flatMap(code -> markets.find(code).stream()).map(it -> it.name()).toList();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Today.VIET_NAM);
  }
}
