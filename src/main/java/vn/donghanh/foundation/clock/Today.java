package vn.donghanh.foundation.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// Hôm nay: the date and the moment, in Viet Nam. Pages and jobs ask here and hand the answer on;
/// a rule that wants to know the date has it as an argument.
@Component
public class Today {
  /// Giờ Việt Nam: the law's days end at midnight there.
  public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), VIET_NAM);
  }

  /// This moment, to the microsecond that PostgreSQL keeps.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
