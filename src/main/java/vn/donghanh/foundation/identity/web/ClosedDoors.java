package vn.donghanh.foundation.identity.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;

/// Writes down who knocked at a closed door, in a transaction of its own: the request itself changed nothing.
@Component
class ClosedDoors {
  private final Journal journal;

  ClosedDoors(Journal journal) {
    this.journal = journal;
  }

  @Transactional
  public void record(Actor actor, String method, String address, int status) {
    var shortened = address.length() > 200 ? address.substring(0, 200) : address;
    journal.record(actor, "identity.refused", Subject.of("identity", String.valueOf(actor.account())), Map.of(),
        Map.of("method", method, "address", shortened, "status", status));
  }
}
