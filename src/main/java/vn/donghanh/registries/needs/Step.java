package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bước: one of the six moments of a part, as its line of stages shows it.
///
/// @param name   what the step is
/// @param at     when it was done, null when it was not
/// @param by     the body or the person, empty when nobody yet
/// @param due    the last day for it, null when it has none
/// @param clock  the setting that the day rests on, null when it rests on none
public record Step(Name name, State state, @Nullable Instant at, String by, @Nullable LocalDate due, @Nullable ClockSetting clock) {

  /// The six moments, in their order.
  public enum Name { REGISTERED, UNIT, OFFICER, INTERIM, ANSWER, VERDICT }

  /// Done, the one that is due now, or still to come.
  public enum State { DONE, NOW, TO_COME }

  /// The line of one part on one day. The interim answer is a step only once it was given or has fallen due.
  public static List<Step> of(SubOrder part, Clocks clocks, LocalDate today) {
    var moments = part.moments();
    var steps = new ArrayList<Step>();
    var open = part.open();
    steps.add(step(Name.REGISTERED, moments.registered, open, part.body(), null, null));
    if (moments.registered == null) {
      return steps;
    }
    var clock = clocks.of(part);
    steps.add(step(Name.UNIT, moments.unitAt, open, text(moments.unit), clocks.unitBy(part), clock));
    steps.add(step(Name.OFFICER, moments.officerAt, open && moments.unitAt != null, text(moments.officer),
        moments.unitAt == null ? null : clocks.officerBy(part, moments.unitAt), clock));
    var expected = part.expected();
    if (moments.interim != null || part.isLate(today)) {
      steps.add(step(Name.INTERIM, moments.interim, open, "",
          expected != null && part.isLate(today) ? clocks.interimBy(part, expected) : null, clock));
    }
    steps.add(step(Name.ANSWER, moments.answered, open && moments.unitAt != null, part.holder(), expected, clock));
    steps.add(step(Name.VERDICT, moments.confirmed, part.answered(), "",
        moments.answered == null ? null : clocks.verdictBy(part, moments.answered), clock));
    return steps;
  }

  public boolean isLate(LocalDate today) {
    return at == null && due != null && today.isAfter(due);
  }

  private static Step step(Name name, @Nullable Instant at, boolean now, String by, @Nullable LocalDate due,
      @Nullable ClockSetting clock) {
    return new Step(name, at != null ? State.DONE : now ? State.NOW : State.TO_COME, at, by, due, clock);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
