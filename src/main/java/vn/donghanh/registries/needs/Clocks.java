package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.rules.calendar.WorkingDays;

/// Đồng hồ của đặt hàng: how many working days each step has, and the calendar that counts them.
/// No law sets them; `basis` says so wherever a date of theirs is shown.
///
/// @param unit    from registration to a responsible unit
/// @param officer from the unit to a named officer
/// @param answer  from registration to the final answer
/// @param interim from the day an answer became late to the interim answer that says why and until when
/// @param verdict from the final answer to the requester's word
public record Clocks(WorkingDays unit, WorkingDays officer, WorkingDays answer, WorkingDays interim,
    WorkingDays verdict, String basis, WorkingCalendar calendar) {

  LocalDate unitBy(Instant registered) {
    return calendar.after(day(registered), unit);
  }

  LocalDate officerBy(Instant taken) {
    return calendar.after(day(taken), officer);
  }

  LocalDate answerBy(Instant registered) {
    return calendar.after(day(registered), answer);
  }

  /// The last day for an interim answer once the day for the answer has passed without one.
  LocalDate interimBy(LocalDate missed) {
    return calendar.after(missed, interim);
  }

  LocalDate verdictBy(Instant answered) {
    return calendar.after(day(answered), verdict);
  }

  /// How many working days are left after today until this day, both by the calendar of state bodies.
  public int workingDaysLeft(LocalDate today, LocalDate due) {
    return calendar.between(today, due);
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Today.VIET_NAM);
  }
}
