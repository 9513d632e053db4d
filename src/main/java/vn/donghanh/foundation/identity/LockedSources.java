package vn.donghanh.foundation.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;

/// Địa chỉ mạng bị khóa: the network addresses from which five sign-ins in a row failed, and how to open one early:
/// a whole office may stand behind it.
@Component
public class LockedSources {
  private final Failures failures;
  private final Journal journal;

  LockedSources(Failures failures, Journal journal) {
    this.failures = failures;
    this.journal = journal;
  }

  /// One address and until when it is locked.
  public record Source(String address, Instant until) {}

  public List<Source> all() {
    return failures.locked(Failures.Kind.SOURCE).stream().map(it -> new Source(it.key(), it.until().toInstant())).toList();
  }

  @Transactional
  public void open(String address, Actor actor) {
    failures.forget(Failures.Kind.SOURCE, address);
    journal.record(actor, "identity.source-opened", Subject.of("identity", "source"), Map.of(), Map.of("source", address));
  }
}
