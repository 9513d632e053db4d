package vn.donghanh.registries.profiles.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.InitiativeState;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.SpearheadCard;

/// What the page of an initiative shows.
///
/// @param serves the published spearhead it serves, null where there is none
public record InitiativePage(Initiatives.Seen seen, @Nullable SpearheadCard serves, ProfileNames names, Actor actor) {

  public Initiative initiative() {
    return seen.initiative();
  }

  public String address() {
    return Initiatives.address(initiative().locality(), initiative().id());
  }

  public boolean mayWrite() {
    return initiative().desk().mayWrite(actor);
  }

  public String locality(Locale locale) {
    return names.locality(initiative().locality(), locale);
  }

  /// Who answers for it: the body, and the office within it where one is named.
  public static String owner(Initiative initiative, ProfileNames names, Locale locale) {
    var note = initiative.plan().ownerNote();
    return names.body(initiative.plan().owner(), locale) + (note.isEmpty() ? "" : " (" + note + ")");
  }

  public static String months(Initiative initiative) {
    return InitiativeForm.MONTH.format(initiative.plan().start()) + " – " + InitiativeForm.MONTH.format(initiative.plan().end());
  }

  public static Tone tone(InitiativeState state) {
    return switch (state) {
      case PROPOSED -> Tone.BLUE;
      case RUNNING -> Tone.GOLD;
      case DONE -> Tone.GREEN;
      case STOPPED -> Tone.NEUTRAL;
    };
  }

  public static List<Choice> states(Frame frame) {
    return Arrays.stream(InitiativeState.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
