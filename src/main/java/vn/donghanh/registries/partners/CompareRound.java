package vn.donghanh.registries.partners;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;

/// Finds records that look alike a while after they were added or changed: an import of thousands does not wait for it.
@Component
class CompareRound implements PeriodicJob {
  private static final int AT_ONCE = 200;
  private static final int MOST = 20_000;

  private final LookAlikes alike;

  CompareRound(LookAlikes alike) {
    this.alike = alike;
  }

  @Override
  public String name() {
    return "partners.compare";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Every(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    var done = 0;
    var now = AT_ONCE;
    while (now == AT_ONCE && done < MOST) {
      now = alike.compareNext(AT_ONCE);
      done += now;
    }
  }
}
