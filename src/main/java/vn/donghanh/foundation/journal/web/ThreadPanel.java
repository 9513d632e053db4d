package vn.donghanh.foundation.journal.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Threads;
import vn.donghanh.foundation.site.Panel;

/// Trước / Sau: stands in the side column of every record that is part of a thread.
@Component
class ThreadPanel implements Panel {
  private final Threads threads;

  ThreadPanel(Threads threads) {
    this.threads = threads;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public boolean suits(Subject subject) {
    return true;
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    return Optional.of(threads.of(subject, actor)).filter(ends -> !ends.none()).map(ends -> new Shown("journal/thread", ends));
  }
}
