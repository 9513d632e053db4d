package vn.donghanh.registries.opportunities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Notice;

/// Ai cần được báo: what the acts of an opportunity mean for others.
final class OpportunityNotices {

  private OpportunityNotices() {}

  static List<Notice> of(Opportunity opportunity, Actor actor) {
    return opportunity.acts().stream().flatMap(act -> notice(act, opportunity, actor).stream()).toList();
  }

  private static Optional<Notice> notice(Opportunity.Happened act, Opportunity opportunity, Actor actor) {
    return switch (act.key()) {
      case "opportunities.act.submit" -> tell(opportunity, actor, opportunity.reviewBody(), "opportunities.notice.submitted");
      case "opportunities.act.publish" -> tell(opportunity, actor, opportunity.owner(), "opportunities.notice.published");
      case "opportunities.act.send-back" -> tell(opportunity, actor, opportunity.owner(), "opportunities.notice.sent-back");
      default -> Optional.empty();
    };
  }

  private static Optional<Notice> tell(Opportunity opportunity, Actor actor, String body, String key) {
    return Stream.of(Notice.toBody(actor, body, key, opportunity.subject(), opportunity.id().address(), opportunity.terms().title())).findFirst();
  }
}
