package vn.donghanh.registries.relations.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.relations.Anniversaries;

/// The next anniversaries on the home page: those whose day is known, as a visitor can plan for no other.
@Component
class OccasionsOnHome implements Panel {
  private static final int MONTHS = 12;
  private static final int SHOWN = 3;

  private final Anniversaries anniversaries;

  OccasionsOnHome(Anniversaries anniversaries) {
    this.anniversaries = anniversaries;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return subject.equals(HOME);
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var next = anniversaries.upcoming(today, MONTHS).stream().filter(occasion -> occasion.anniversary().exact()).limit(SHOWN)
        .map(occasion -> NextOccasion.of(occasion, today)).toList();
    return next.isEmpty() ? Optional.empty() : Optional.of(new Shown("relations/home-occasions", next));
  }
}
