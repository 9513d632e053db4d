package vn.donghanh.registries.partners;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Forgets, each night, the persons who took their consent back long enough ago.
@Component
class ForgetExperts implements PeriodicJob {
  private final Experts experts;
  private final Today today;

  ForgetExperts(Experts experts, Today today) {
    this.experts = experts;
    this.today = today;
  }

  @Override
  public String name() {
    return "partners.forget-experts";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(2, 30));
  }

  @Override
  public void run() {
    experts.forgetDue(today.date());
  }
}
