package vn.donghanh.insight.matching.web;

import java.util.List;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Reason;
import vn.donghanh.insight.matching.Candidate;
import vn.donghanh.insight.matching.Match;
import vn.donghanh.insight.matching.Suggestions;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.Origin;
import vn.donghanh.registries.needs.SubOrder;

/// What the panel and the page of suggestions show.
public record MatchPage(Need need, Suggestions suggestions, Actor actor, String group) {
  /// The panel shows the first look; the page shows all.
  static final int FIRST_LOOK = 12;
  static final int ON_THE_PAGE = 8;

  public List<Match> best() {
    return suggestions.best(FIRST_LOOK);
  }

  /// The best of a kind, or all of the kind that was asked for.
  public List<Match> most(Candidate.Kind kind, List<Match> ofAKind) {
    return kind.name().equals(group) ? ofAKind : ofAKind.subList(0, Math.min(ON_THE_PAGE, ofAKind.size()));
  }

  public String address() {
    return "/dat-hang/" + need.id() + "/goi-y";
  }

  public Link name(Candidate candidate, Frame frame) {
    return new Link(frame.t(candidate.name()), candidate.link());
  }

  public List<Reason> reasons(Match match, Frame frame) {
    return match.contributions().stream().map(it -> new Reason(it.factor().shade(), frame.t(it.factor().key()),
        it.in(frame.locale(), frame::t), it.points(),
        it.records().stream().map(record -> new Link(frame.t(record.title()), record.link())).toList())).toList();
  }

  /// May this reader choose among the suggestions now?
  public boolean mayChoose() {
    return need.isLedBy(actor) && need.origin() != Origin.PUBLISHED && need.withdrawal() == null;
  }

  /// A mission can be asked, a partner attached; the rest is to be read.
  public boolean canBeSent(Candidate candidate) {
    return switch (candidate.kind()) {
      case EMBASSY, CONSULATE, PERMANENT_MISSION, PARTNER, EXPERT -> true;
      case OPPORTUNITY, NEED, RELATION, TRADE_AGREEMENT, ANNIVERSARY, EVENT -> false;
    };
  }

  public boolean isSent(Candidate candidate) {
    var id = candidate.subject().id();
    return need.attached().contains(id) || need.parts().stream().map(SubOrder::body).anyMatch(id::equals);
  }

  public String turnDown(Candidate candidate) {
    return address() + "/loai?doi-tuong=" + candidate.subject();
  }
}
