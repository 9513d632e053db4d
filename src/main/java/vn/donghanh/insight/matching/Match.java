package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.List;

/// Gợi ý: a candidate with the contributions that speak for it.
///
/// @param market the code of the market it answers, empty when only its sector speaks for it
/// @param score  the sum of the contributions, of 100; made once, for thousands of matches are put in order by it
public record Match(Candidate candidate, String market, List<Contribution> contributions, int score) {
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::score).reversed().thenComparing(Match::candidate, Candidate.BY_NAME);

  public Match {
    contributions = List.copyOf(contributions);
  }

  static Match of(Candidate candidate, String market, List<Contribution> contributions) {
    return new Match(candidate, market, contributions, Math.min(100, contributions.stream().mapToInt(Contribution::points).sum()));
  }

  /// Without sector and market nothing speaks for a candidate, however good its relations.
  boolean worthShowing() {
    return contributions.stream().anyMatch(it -> it.factor() == Factor.MARKET || it.factor() == Factor.SECTOR);
  }
}
