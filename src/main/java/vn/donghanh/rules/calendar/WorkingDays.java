package vn.donghanh.rules.calendar;

/// Ngày làm việc: a number of days that are neither weekend nor day off; a make-up Saturday is one of them.
public record WorkingDays(int count) implements Term {
  /// Ten years: more is a slip of the pen.
  private static final int MOST = 2_600;

  public WorkingDays {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("not a number of working days: " + count);
    }
  }
}
