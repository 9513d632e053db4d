package vn.donghanh.registries.opportunities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.journal.Notice;
import vn.donghanh.foundation.journal.Notices;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.tasks.Duty;
import vn.donghanh.foundation.tasks.Tasks;

/// Việc phát sinh từ một bày tỏ quan tâm: to answer it; once the day has passed, to see to it that it is answered. Their
/// titles name the opportunity and never who asked.
@Component
class InterestDuties {
  private static final String ANSWER = "opportunities.duty.answer";
  private static final String ESCALATED = "opportunities.duty.escalated";

  private final Tasks tasks;
  private final Notices notices;
  private final Bodies bodies;

  InterestDuties(Tasks tasks, Notices notices, Bodies bodies) {
    this.tasks = tasks;
    this.notices = notices;
    this.bodies = bodies;
  }

  void opened(Opportunity opportunity, Interest interest, Actor actor) {
    var waitedBy = interest.asker().body();
    tasks.open(duty(opportunity, interest, ANSWER, "Trả lời người quan tâm", "Answer who is interested", opportunity.owner(),
        opportunity.owner().equals(waitedBy) ? null : waitedBy));
    notices.tell(Notice.toBody(actor, opportunity.owner(), "opportunities.notice.interest", opportunity.subject(), interest.id().address(),
        opportunity.terms().title()));
  }

  void answered(Opportunity opportunity, Interest interest, Actor actor) {
    closed(interest);
    var asked = interest.asker().account();
    if (asked != null) {
      notices.tell(Notice.toAccount(actor, asked, "opportunities.notice.interest-answered", opportunity.subject(), interest.address(),
          opportunity.terms().title()));
    }
  }

  /// The body above the owner, and the ministry's focal point, are asked to see to it.
  void escalated(Opportunity opportunity, Interest interest) {
    above(opportunity.owner()).ifPresent(body -> tasks.open(escalation(opportunity, interest, body)));
    if (!opportunity.owner().equals(Desks.MINISTRY_UNIT)) {
      tasks.open(escalation(opportunity, interest, Desks.MINISTRY_UNIT));
    }
    notices.tell(Notice.toBody(Actor.PLATFORM, opportunity.owner(), "opportunities.notice.interest-late", opportunity.subject(),
        interest.id().address(), opportunity.terms().title()));
  }

  void closed(Interest interest) {
    tasks.closeAll(interest.id().subject());
  }

  /// Groups of bodies have no desk; the ministry's focal point is asked anyway.
  private Optional<String> above(String owner) {
    return bodies.find(owner).map(Body::parent)
        .filter(it -> !it.equals(Bodies.MISSIONS_ABROAD) && !it.equals(Bodies.MINISTRY_OF_FOREIGN_AFFAIRS) && bodies.find(it).isPresent());
  }

  private static Duty escalation(Opportunity opportunity, Interest interest, String body) {
    return duty(opportunity, interest, ESCALATED, "Đôn đốc trả lời người quan tâm đã quá hạn", "See to an answer that is overdue", body, null);
  }

  private static Duty duty(Opportunity opportunity, Interest interest, String kind, String vi, String en, String body, @Nullable String waitedBy) {
    var title = opportunity.terms().title();
    return new Duty(interest.id().subject(), kind,
        BilingualText.of(vi + ": " + title.vi(), en + ": " + (title.en().isEmpty() ? title.vi() : title.en())), body, waitedBy,
        interest.moments().due(), OpportunityDuties.BASIS, kind.equals(ANSWER) ? interest.id().address() : "/co-hoi/quan-tam?tre=1");
  }
}
