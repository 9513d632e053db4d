package vn.donghanh.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.donghanh.foundation.clock.Today;

/// A clock that a test moves; nobody sleeps. Begins on Tuesday 6 January 2026 at nine in Viet Nam.
public final class MovableClock extends Clock {
  public static final LocalDate START = LocalDate.of(2026, 1, 6);
  private Instant now = START.atTime(9, 0).atZone(Today.VIET_NAM).toInstant();

  public void moveTo(LocalDate date) {
    now = date.atTime(9, 0).atZone(Today.VIET_NAM).toInstant();
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
