package vn.donghanh.registries.profiles;

import vn.donghanh.Actor;
import vn.donghanh.Refusal;

/// Bàn việc của một địa phương: who writes and who publishes there. Any body of the locality writes; its foreign-affairs body
/// publishes.
///
/// @param locality  the code of the locality
/// @param publisher the id of its foreign-affairs body
public record Desk(String locality, String publisher) {

  public boolean mayWrite(Actor actor) {
    return actor.may(ProfilesPermission.WRITE) && locality.equals(actor.locality());
  }

  public boolean mayPublish(Actor actor) {
    return mayWrite(actor) && actor.may(ProfilesPermission.PUBLISH) && actor.actsFor(publisher);
  }

  void refuseUnlessWriter(Actor actor) {
    if (!mayWrite(actor)) {
      throw new Refusal("profiles.not-yours");
    }
  }

  void refuseUnlessPublisher(Actor actor) {
    if (!mayPublish(actor)) {
      throw new Refusal("profiles.not-publisher");
    }
  }
}
