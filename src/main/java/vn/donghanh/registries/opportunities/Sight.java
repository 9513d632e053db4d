package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// Tầm nhìn: how much of an opportunity one person may know on a day.
public enum Sight {
  /// For this person the opportunity does not exist.
  NOTHING,
  /// It was public and is no longer: its address says so and nothing else.
  GONE,
  /// The public card, without a hidden name.
  CARD,
  /// Everything.
  WHOLE;

  /// The owner sees all of it; so do, once it was submitted, its reviewer and the ministry. Everybody sees the card of what
  /// is open.
  static Sight of(Opportunity opportunity, Actor actor, LocalDate today) {
    if (actor.business() && actor.actsFor(opportunity.owner())) {
      return WHOLE;
    }
    var stage = opportunity.stageOn(today);
    if (stage != Stage.DRAFT && actor.may(OpportunitiesPermission.REVIEW)
        && (actor.is(Role.MINISTRY_OFFICER) || actor.actsFor(opportunity.reviewBody()))) {
      return WHOLE;
    }
    return stage == Stage.PUBLISHED ? CARD : opportunity.publishedAt() != null ? GONE : NOTHING;
  }
}
