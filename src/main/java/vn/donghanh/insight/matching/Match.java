package vn.donghanh.insight.matching;

import java.util.Comparator;
import java.util.List;

/// Gợi ý: a candidate with the contributions that speak for it.
///
/// @param market the code of the market it answers, empty when only its sector speaks for it
/// @param score  the sum of the contributions, of 100; made once, for thousands of matches are put in order by it
/// @param letters how alike the letters of the two texts are, from 0 to 1: puts in order what has the same score
public record Match(Candidate candidate, String market, List<Contribution> contributions, int score, double letters) {
  static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score).reversed()
      .thenComparing(Comparator.comparingDouble(Match::letters).reversed()).thenComparing(Match::candidate, Candidate.BY_NAME);

  public Match {
    contributions = List.copyOf(contributions);
  }

  static Match of(Candidate candidate, String market, List<Contribution> contributions) {
    return new Match(candidate, market, contributions, Math.min(100, sum(contributions)), 0);
  }

  /// One that was judged by what its text says.
  static Match of(Candidate candidate, ContentScoring.Scored scored) {
    return new Match(candidate, "", scored.contributions(), scored.points(), scored.grams());
  }

  private static int sum(List<Contribution> contributions) {
    return contributions.stream().mapToInt(Contribution::points).sum();
  }

  /// Without sector and market nothing speaks for a candidate, however good its relations. What was judged by its text
  /// has to say enough of the same.
  boolean worthShowing(int least) {
    return candidate.reading() != null ? score >= least && contributions.stream().anyMatch(it -> it.factor() == Factor.MEANING)
        : contributions.stream().anyMatch(it -> it.factor() == Factor.MARKET || it.factor() == Factor.SECTOR);
  }
}
