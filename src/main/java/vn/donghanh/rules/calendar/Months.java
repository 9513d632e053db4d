package vn.donghanh.rules.calendar;

/// Tháng: months to the corresponding date, or to the last day of a month that has none; a year is twelve
/// (Civil Code, article 148(3) and (4)).
public record Months(int count) implements Term {
  private static final int MOST = 120;

  public Months {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("not a number of months: " + count);
    }
  }
}
