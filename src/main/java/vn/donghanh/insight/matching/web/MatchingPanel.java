package vn.donghanh.insight.matching.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.insight.matching.Matching;
import vn.donghanh.insight.matching.MatchingPermission;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.needs.Stage;

/// Ai có thể đáp ứng: the first look at the suggestions, on the page of the order.
@Component
class MatchingPanel implements Panel {
  /// Nobody looks for somebody any more.
  private static final Set<Stage> OVER = Set.of(Stage.CONFIRMED, Stage.WITHDRAWN);

  private final Matching matching;
  private final Needs needs;

  MatchingPanel(Matching matching, Needs needs) {
    this.matching = matching;
    this.needs = needs;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return "needs".equals(subject.module());
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    if (!actor.may(MatchingPermission.READ)) {
      return Optional.empty();
    }
    return NeedId.of(subject.id()).flatMap(id -> needs.find(id, actor)).filter(Needs.Seen::whole)
        .filter(seen -> !OVER.contains(seen.need().stage()))
        .map(seen -> new Shown("matching/panel", new MatchPage(seen.need(), matching.suggestions(seen.need(), actor, today), actor, "")));
  }
}
