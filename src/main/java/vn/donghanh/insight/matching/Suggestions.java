package vn.donghanh.insight.matching;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Các gợi ý cho một đặt hàng, best first, with what was excluded beforehand and why.
///
/// @param rejected what an officer said no to
/// @param avoided  partners the order itself says not to approach
public record Suggestions(List<Match> matches, List<Turned> rejected, List<Candidate> avoided) {

  /// A candidate that an officer turned down.
  public record Turned(Candidate candidate, Rejection rejection) {}

  /// The first look: the best of each kind for each market first, then the next best, so that neither one kind nor one
  /// market hides the others. Shown best first.
  public List<Match> best(int most) {
    var seen = new HashSet<String>();
    var first = matches.stream().filter(Suggestions::canAnswer)
        .filter(match -> seen.add(match.candidate().kind() + " " + match.market())).limit(most).toList();
    var rest = matches.stream().filter(Suggestions::canAnswer).filter(match -> !first.contains(match)).limit(most - first.size());
    return Stream.concat(first.stream(), rest).sorted(Match.BEST_FIRST).toList();
  }

  /// Somebody who can act, not something that is only good to know.
  private static boolean canAnswer(Match match) {
    return switch (match.candidate().kind()) {
      case EMBASSY, PARTNER, EXPERT, OPPORTUNITY, RELATION -> true;
      case CONSULATE, PERMANENT_MISSION, NEED, TRADE_AGREEMENT, ANNIVERSARY, EVENT -> false;
    };
  }

  /// By kind, each best first; kinds in the order of the page.
  public Map<Candidate.Kind, List<Match>> byKind() {
    var groups = new LinkedHashMap<Candidate.Kind, List<Match>>();
    for (var kind : Candidate.Kind.values()) {
      var ofKind = matches.stream().filter(match -> match.candidate().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        groups.put(kind, ofKind);
      }
    }
    return groups;
  }
}
