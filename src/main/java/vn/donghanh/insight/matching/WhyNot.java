package vn.donghanh.insight.matching;

/// Vì sao không: the answer for one record asked about.
public sealed interface WhyNot {

  /// It is shown: this is its place, the first being 1.
  record Shown(Match match, int place) implements WhyNot {}

  /// The order says not to approach it.
  record Avoided(Candidate candidate) implements WhyNot {}

  /// An officer turned it down.
  record Rejected(Candidate candidate, Rejection rejection) implements WhyNot {}

  /// Neither sector nor market speaks for it; what else does is shown.
  record NothingInCommon(Match match) implements WhyNot {}

  /// No such record, or none that this person may know.
  record Unknown() implements WhyNot {}
}
