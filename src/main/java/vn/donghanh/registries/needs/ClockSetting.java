package vn.donghanh.registries.needs;

import java.time.Instant;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.rules.calendar.WorkingDays;

/// Mức đồng hồ: how many working days each step has from one moment on, and who set it so. Kept as it was set.
///
/// @param id       0 before it is kept
/// @param unit     from registration to a responsible unit
/// @param officer  from the unit to a named officer
/// @param answer   from registration to the final answer
/// @param interim  from the day an answer became late to the interim answer that says why and until when
/// @param verdict  from the final answer to the requester's word
/// @param standard true: our default, which nobody at the ministry has set
/// @param why      the reason, empty for the default
public record ClockSetting(int id, Instant since, WorkingDays unit, WorkingDays officer, WorkingDays answer, WorkingDays interim,
    WorkingDays verdict, boolean standard, String why, String byName, String bodyName) {
  public static final int MOST = 250;

  public ClockSetting {
    checked("unit", unit);
    checked("officer", officer);
    checked("answer", answer);
    checked("interim", interim);
    checked("verdict", verdict);
    if (officer.count() + unit.count() > answer.count()) {
      throw Refusal.at("answer", "needs.clocks.answer-too-soon", unit.count() + officer.count());
    }
  }

  /// What a date of it rests on, as duties keep it.
  String basis() {
    return standard ? "mặc định" : "Bộ Ngoại giao đặt ngày " + Formats.date(since.atZone(Today.VIET_NAM).toLocalDate());
  }

  boolean sameDays(ClockSetting other) {
    return unit.equals(other.unit) && officer.equals(other.officer) && answer.equals(other.answer) && interim.equals(other.interim)
        && verdict.equals(other.verdict);
  }

  private static void checked(String field, WorkingDays days) {
    if (days.count() < 1 || days.count() > MOST) {
      throw Refusal.at(field, "site.error.not-a-number", 1, MOST);
    }
  }
}
