package vn.donghanh.foundation.identity.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;

/// The bodies a form of accounts offers; typed by name, as the browser's list completes it.
@Component
class BodyChoices {
  private final Bodies bodies;

  BodyChoices(Bodies bodies) {
    this.bodies = bodies;
  }

  /// Every body for whoever keeps all accounts, their own for others.
  List<Body> of(Keeper keeper) {
    return bodies.all().stream().filter(body -> keeper.keepsAll() || keeper.actor().actsFor(body.id())).toList();
  }

  /// The id of the body with this name in either language, or with this id.
  Optional<String> named(String typed) {
    var name = typed.strip();
    return bodies.all().stream().filter(body -> body.id().equals(name) || body.name().vi().equalsIgnoreCase(name)
        || body.name().en().equalsIgnoreCase(name) || body.shortName().equalsIgnoreCase(name)).map(Body::id).findFirst();
  }
}
