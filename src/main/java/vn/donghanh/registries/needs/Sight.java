package vn.donghanh.registries.needs;

import vn.donghanh.Actor;
import vn.donghanh.Role;

/// Tầm nhìn: how much of an order one person may know.
public enum Sight {
  /// For this person the order does not exist.
  NOTHING,
  /// Title, sectors, markets and whose it is: so that others can join instead of asking apart.
  SUMMARY,
  /// Everything.
  WHOLE;

  /// Those who ask see all of it, from the first draft on. Once sent, so do the addressees, whom a part is
  /// handed to, and the ministry; colleagues of
  /// other localities see the summary. What a publication reports is open to every officer.
  /// Who keeps accounts or reads the journal sees none, whichever body they act for.
  static Sight of(Need need, Actor actor) {
    if (!actor.may(NeedPermission.READ)) {
      return NOTHING;
    }
    if (need.parties().stream().anyMatch(party -> actor.actsFor(party.body()))) {
      return WHOLE;
    }
    if (need.origin() == Origin.PUBLISHED) {
      return WHOLE;
    }
    if (need.registered() == null) {
      return NOTHING;
    }
    if (actor.is(Role.MINISTRY_OFFICER) || isAddressee(need, actor)) {
      return WHOLE;
    }
    var colleague = actor.is(Role.LOCALITY_OFFICER) || actor.is(Role.LOCALITY_LEADER);
    return colleague && !need.wish().ministryOnly() && need.withdrawal() == null ? SUMMARY : NOTHING;
  }

  private static boolean isAddressee(Need need, Actor actor) {
    return need.parts().stream().anyMatch(part -> part.concerns(actor));
  }
}
