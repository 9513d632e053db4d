package vn.donghanh.registries.partners;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Pick;

/// Đối tác theo tên: how forms find partners by what one types, for one reader.
@Component
public class PartnerNaming {
  /// Where a form asks while one types.
  public static final String ADDRESS = "/doi-tac/chon";
  private static final int MOST = 10;

  private final Partners partners;
  private final Lookup lookup;
  private final Countries countries;
  private final Today today;

  PartnerNaming(Partners partners, Lookup lookup, Countries countries, Today today) {
    this.partners = partners;
    this.lookup = lookup;
    this.countries = countries;
    this.today = today;
  }

  public Pick.Source of(Actor actor, Locale locale) {
    return new Pick.Source() {
      @Override
      public List<Choice> named(Collection<String> ids) {
        var known = partners.cards(ids, actor, today.date());
        return ids.stream().filter(known::containsKey).map(id -> choice(known.get(id), locale)).toList();
      }

      @Override
      public List<Choice> like(String typed) {
        var called = partners.like(typed, actor, MOST, today.date());
        return Stream.concat(called.stream(), searched(typed, actor).stream()).distinct().limit(MOST).map(card -> choice(card, locale)).toList();
      }

      @Override
      public Optional<String> meant(String typed) {
        return partners.meant(typed, actor);
      }
    };
  }

  /// By country, sector or another name, as the search knows them.
  private Collection<PartnerCard> searched(String typed, Actor actor) {
    var ids = lookup.page(typed, "partners.kind", null, MOST, actor.audiences()).hits().stream().map(hit -> hit.subject().id()).toList();
    return partners.cards(ids, actor, today.date()).values();
  }

  private Choice choice(PartnerCard card, Locale locale) {
    var country = countries.find(card.country()).map(it -> it.name().in(locale)).orElse(card.country());
    return Choice.of(card.id(), card.title().in(locale)).saying(country + " · " + card.id());
  }
}
