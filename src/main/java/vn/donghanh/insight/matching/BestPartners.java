package vn.donghanh.insight.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.registries.needs.LikelyPartners;
import vn.donghanh.registries.needs.Need;

/// The best suggestions among partners, for the form of an answer.
@Component
class BestPartners implements LikelyPartners {
  private final Matching matching;

  BestPartners(Matching matching) {
    this.matching = matching;
  }

  @Override
  public List<String> of(Need need, Set<String> countries, int most, LocalDate today) {
    return matching.suggestions(need, today).matches().stream().map(Match::candidate)
        .filter(it -> it.kind() == Candidate.Kind.PARTNER)
        .sorted(Comparator.comparing(it -> Collections.disjoint(it.countries(), countries))).limit(most).map(it -> it.subject().id()).toList();
  }
}
