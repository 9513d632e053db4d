package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.rules.calendar.WorkingCalendar;

/// Đồng hồ của đặt hàng: what was set, and the calendar that counts the days. No law sets them; the basis says so wherever
/// a date of theirs is shown. A part runs by the setting of the moment it was sent, to its end: what an addressee was
/// promised does not change under its hands.
///
/// @param settings the newest first, never empty
public record Clocks(List<ClockSetting> settings, WorkingCalendar calendar) {

  public Clocks {
    settings = List.copyOf(settings);
  }

  /// What an order runs by that is sent now.
  public ClockSetting now() {
    return settings.getFirst();
  }

  /// What a part runs by; a part that is not sent yet, by what holds now.
  public ClockSetting of(SubOrder part) {
    var id = part.moments().clock;
    return id == null ? now() : settings.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
  }

  LocalDate unitBy(SubOrder part) {
    return calendar.after(day(registered(part)), of(part).unit());
  }

  LocalDate officerBy(SubOrder part, Instant taken) {
    return calendar.after(day(taken), of(part).officer());
  }

  /// The day for the answer, counted from the registration or from the day the last one was contested.
  LocalDate answerBy(SubOrder part, Instant from) {
    return calendar.after(day(from), of(part).answer());
  }

  /// The last day for an interim answer once the day for the answer has passed without one.
  LocalDate interimBy(SubOrder part, LocalDate missed) {
    return calendar.after(missed, of(part).interim());
  }

  LocalDate verdictBy(SubOrder part, Instant answered) {
    return calendar.after(day(answered), of(part).verdict());
  }

  /// How many working days are left after today until this day, both by the calendar of state bodies.
  public int workingDaysLeft(LocalDate today, LocalDate due) {
    return calendar.between(today, due);
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Today.VIET_NAM);
  }

  private static Instant registered(SubOrder part) {
    return Objects.requireNonNull(part.moments().registered);
  }
}
