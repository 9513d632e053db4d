package vn.donghanh.rules.calendar;

/// Khoảng thời hạn: how long a duty may take, in the unit in which the law or the custom gives it.
public sealed interface Term permits WorkingDays, CalendarDays, Months {}
