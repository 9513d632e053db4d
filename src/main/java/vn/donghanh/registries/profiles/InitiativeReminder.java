package vn.donghanh.registries.profiles;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Nhắc hạn sáng kiến: after midnight, owners of initiatives that end within sixty days are asked how they ended.
@Component
class InitiativeReminder implements PeriodicJob {
  private final Initiatives initiatives;
  private final Today today;

  InitiativeReminder(Initiatives initiatives, Today today) {
    this.initiatives = initiatives;
    this.today = today;
  }

  @Override
  public String name() {
    return "profiles.turn-the-day";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(0, 4));
  }

  @Override
  public void run() {
    initiatives.turnTheDay(today.date());
  }
}
