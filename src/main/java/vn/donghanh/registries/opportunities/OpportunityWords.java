package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.Search;

/// What the search index holds of an opportunity: what is public of it and nothing else, so never a hidden name.
@Component
class OpportunityWords {
  private final Localities localities;
  private final Sectors sectors;
  private final Markets markets;

  OpportunityWords(Localities localities, Sectors sectors, Markets markets) {
    this.localities = localities;
    this.sectors = sectors;
    this.markets = markets;
  }

  Search.Entry entry(Opportunity opportunity, LocalDate today) {
    var terms = opportunity.terms();
    var names = new ArrayList<BilingualText>();
    if (opportunity.proposer().locality() != null) {
      localities.find(opportunity.proposer().locality()).ifPresent(it -> names.add(it.name()));
    }
    terms.sectors().stream().sorted().forEach(code -> sectors.find(code).ifPresent(it -> names.add(it.name())));
    terms.markets().stream().sorted().forEach(code -> markets.find(code).ifPresent(it -> names.add(it.name())));
    var words = new ArrayList<>(List.of(terms.summary().vi(), terms.summary().en()));
    names.forEach(name -> words.addAll(List.of(name.vi(), name.en())));
    if (!opportunity.proposer().hidden()) {
      words.add(opportunity.proposer().firm());
    }
    return new Search.Entry(opportunity.subject(), terms.title(), String.join(" ", words), "opportunities.kind",
        opportunity.id().address(), audience(opportunity, today));
  }

  /// The same rule as `Sight`, in the words of the index.
  static Set<String> audience(Opportunity opportunity, LocalDate today) {
    var stage = opportunity.stageOn(today);
    if (stage == Stage.PUBLISHED) {
      return Set.of("public");
    }
    var audience = new TreeSet<>(Set.of("body:" + opportunity.owner()));
    if (stage != Stage.DRAFT) {
      audience.add("body:" + opportunity.reviewBody());
      audience.add("role:" + Role.MINISTRY_OFFICER);
    }
    return audience;
  }
}
