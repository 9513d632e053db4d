package vn.donghanh.rules.calendar;

/// Ngày (theo lịch): days one after another, weekends and holidays included. A week is seven of them
/// (Civil Code, article 148(2): it ends on the corresponding weekday).
public record CalendarDays(int count) implements Term {
  private static final int MOST = 3_660;

  public CalendarDays {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("not a number of days: " + count);
    }
  }
}
