package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.Facets;
import vn.donghanh.foundation.search.Search;

/// What the search index holds of an order: only what every member of its audience may know, so never the description.
@Component
class NeedWords {
  private final Localities localities;
  private final Sectors sectors;
  private final Markets markets;

  NeedWords(Localities localities, Sectors sectors, Markets markets) {
    this.localities = localities;
    this.sectors = sectors;
    this.markets = markets;
  }

  Search.Entry entry(Need need) {
    var wish = need.wish();
    var names = new ArrayList<BilingualText>();
    localities.find(need.locality()).ifPresent(it -> names.add(it.name()));
    wish.sectors().stream().sorted().forEach(code -> sectors.find(code).ifPresent(it -> names.add(it.name())));
    wish.markets().stream().sorted().forEach(code -> markets.find(code).ifPresent(it -> names.add(it.name())));
    var words = new ArrayList<String>();
    if (need.number() != null) {
      words.add(need.number());
    }
    names.forEach(name -> words.addAll(List.of(name.vi(), name.en())));
    return new Search.Entry(need.id().subject(), wish.title(), String.join(" ", words), "needs.kind",
        "/dat-hang/" + need.id(), audience(need), Facets.of(markets.countries(wish.markets()), Set.of(need.locality()), wish.sectors(), day(need)));
  }

  private static @Nullable LocalDate day(Need need) {
    return need.registered() == null ? null : LocalDate.ofInstant(need.registered(), Today.VIET_NAM);
  }

  static Set<String> audience(Need need) {
    var audience = new LinkedHashSet<String>();
    need.parties().forEach(party -> audience.add("body:" + party.body()));
    if (need.origin() == Origin.PUBLISHED) {
      NeedPermission.READ.heldBy().forEach(role -> audience.add("role:" + role));
      return audience;
    }
    if (need.registered() == null) {
      return audience;
    }
    need.parts().forEach(part -> {
      audience.add("body:" + part.body());
      audience.add("body:" + part.holder());
      part.openHandover().ifPresent(handover -> audience.add("body:" + handover.to()));
    });
    audience.add("role:" + Role.MINISTRY_OFFICER);
    if (!need.wish().ministryOnly() && need.withdrawal() == null) {
      audience.add("role:" + Role.LOCALITY_OFFICER);
      audience.add("role:" + Role.LOCALITY_LEADER);
    }
    return audience;
  }
}
