package vn.donghanh.foundation.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.clock.PeriodicJob;

/// Forgets failures that no longer lock anything, so that tries with invented names do not pile up.
@Component
class ForgetFailures implements PeriodicJob {
  private final Failures failures;

  ForgetFailures(Failures failures) {
    this.failures = failures;
  }

  @Override
  public String name() {
    return "identity.forget-failures";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Every(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    failures.forgetOld();
  }
}
