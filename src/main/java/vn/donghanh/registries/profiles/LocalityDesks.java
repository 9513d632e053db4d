package vn.donghanh.registries.profiles;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Localities;

/// The desks of the 34 localities.
@Component
class LocalityDesks {
  private final Localities localities;
  private final Bodies bodies;
  private final Journal journal;

  LocalityDesks(Localities localities, Bodies bodies, Journal journal) {
    this.localities = localities;
    this.bodies = bodies;
    this.journal = journal;
  }

  /// The desk of a locality of today.
  Optional<Desk> of(String locality) {
    return localities.find(locality).map(it -> new Desk(locality, bodies.foreignAffairsBodyOf(locality).map(Body::id).orElse("")));
  }

  /// Who has signed in and asks for what is not theirs leaves an entry.
  void refused(Actor actor, Subject subject) {
    if (actor.signedIn()) {
      journal.record(actor, "profiles.act.refused", subject);
    }
  }
}
