package vn.donghanh.registries.opportunities;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Đồng hồ trả lời: each night, what was not answered in time goes up, and who asked long ago is forgotten.
@Component
class InterestClock implements PeriodicJob {
  private final Interests interests;
  private final Today today;

  InterestClock(Interests interests, Today today) {
    this.interests = interests;
    this.today = today;
  }

  @Override
  public String name() {
    return "opportunities.escalate-interests";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(0, 45));
  }

  @Override
  public void run() {
    interests.escalate(today.date());
    interests.forget(today.date());
  }
}
