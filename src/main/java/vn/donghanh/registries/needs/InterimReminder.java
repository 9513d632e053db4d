package vn.donghanh.registries.needs;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Nhắc trả lời sơ bộ: each night, whoever is late with an answer gets the duty to say why and until when.
@Component
class InterimReminder implements PeriodicJob {
  private final Needs needs;
  private final Today today;

  InterimReminder(Needs needs, Today today) {
    this.needs = needs;
    this.today = today;
  }

  @Override
  public String name() {
    return "needs.ask-for-interim-answers";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(0, 30));
  }

  @Override
  public void run() {
    needs.askForInterimAnswers(today.date());
  }
}
