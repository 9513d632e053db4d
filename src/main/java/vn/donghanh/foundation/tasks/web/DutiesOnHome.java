package vn.donghanh.foundation.tasks.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.foundation.tasks.DutyChoice;
import vn.donghanh.foundation.tasks.Tasks;

/// One's own work at the head of the home page: how much waits, and the most urgent of it.
@Component
class DutiesOnHome implements Panel {
  private final Tasks tasks;

  DutiesOnHome(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public boolean suits(Subject subject) {
    return subject.equals(HOME);
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    return actor.signedIn()
        ? Optional.of(new Shown("tasks/home", new HomeDuties(tasks.mine(actor, today, DutyChoice.all()), today)))
        : Optional.empty();
  }
}
