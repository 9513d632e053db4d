package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.List;

/// Gợi ý: a candidate with the contributions that speak for it.
///
/// @param market the code of the market it answers, empty when only its sector speaks for it
public record Match(Candidate candidate, String market, List<Contribution> contributions) {
  static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score).reversed()
      .thenComparing(match -> match.candidate().name().vi()).thenComparing(match -> match.candidate().subject().toString());

  public Match {
    contributions = List.copyOf(contributions);
  }

  /// The sum of the contributions, of 100.
  public int score() {
    return Math.min(100, contributions.stream().mapToInt(Contribution::points).sum());
  }

  /// Without sector and market nothing speaks for a candidate, however good its relations.
  boolean worthShowing() {
    return contributions.stream().anyMatch(it -> it.factor() == Factor.MARKET || it.factor() == Factor.SECTOR);
  }
}
