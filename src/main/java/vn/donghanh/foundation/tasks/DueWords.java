package vn.donghanh.foundation.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Tone;

/// Hạn bằng lời: how far a date is from today, in plain days. A date that the law counts in working days is told so by
/// its basis.
///
/// @param key  the message key, with `days` as its argument
/// @param tone how loud it is
public record DueWords(String key, long days, Tone tone) {
  private static final int SOON = 2;

  public static DueWords of(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return new DueWords("tasks.due.none", 0, Tone.NEUTRAL);
    }
    var days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return new DueWords("tasks.due.overdue", -days, Tone.RED);
    }
    return days == 0 ? new DueWords("tasks.due.today", 0, Tone.AMBER)
        : new DueWords("tasks.due.left", days, days <= SOON ? Tone.AMBER : Tone.NEUTRAL);
  }
}
