package vn.donghanh.insight.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Các gợi ý cho một đặt hàng, best first, with what was excluded beforehand and why.
///
/// @param rejected what an officer said no to
/// @param avoided  partners the order itself says not to approach
public record Suggestions(List<Match> matches, List<Turned> rejected, List<Candidate> avoided) {

  /// A candidate that an officer turned down.
  public record Turned(Candidate candidate, Rejection rejection) {}

  /// The best, but no more than so many of one kind, so that one kind does not hide the others.
  public List<Match> best(int most, int ofAKind) {
    var taken = new LinkedHashMap<Candidate.Kind, Integer>();
    return matches.stream().filter(match -> taken.merge(match.candidate().kind(), 1, Integer::sum) <= ofAKind).limit(most).toList();
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
