package vn.donghanh.work.inquiries;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;

/// Quên đúng hạn: each night, who asked long ago is forgotten, and what nobody confirmed.
@Component
class InquiryClock implements PeriodicJob {
  private final Inquiries inquiries;
  private final Today today;

  InquiryClock(Inquiries inquiries, Today today) {
    this.inquiries = inquiries;
    this.today = today;
  }

  @Override
  public String name() {
    return "inquiries.forget";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(1, 5));
  }

  @Override
  public void run() {
    inquiries.forget(today.date());
  }
}
