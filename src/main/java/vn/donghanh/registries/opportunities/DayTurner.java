package vn.donghanh.registries.opportunities;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Sang ngày: right after midnight, what ended leaves the search and owners of what ends soon are asked what is to become of it.
@Component
class DayTurner implements PeriodicJob {
  private final Opportunities opportunities;
  private final Today today;

  DayTurner(Opportunities opportunities, Today today) {
    this.opportunities = opportunities;
    this.today = today;
  }

  @Override
  public String name() {
    return "opportunities.turn-the-day";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(0, 1));
  }

  @Override
  public void run() {
    opportunities.turnTheDay(today.date());
  }
}
