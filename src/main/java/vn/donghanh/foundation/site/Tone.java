package vn.donghanh.foundation.site;

import java.util.Locale;
import java.util.Optional;

/// Sắc thái: what a colour says. A state never speaks by colour alone: it has a word, and mostly an icon.
public enum Tone {
  NEUTRAL,
  BLUE,
  /// The kind of a record; one a card, never an alarm.
  LOTUS,
  /// Anniversaries and spearheads.
  GOLD,
  GREEN,
  AMBER,
  RED;

  /// The end of a class name, as in `tag--green`.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The icon that says the same to who does not see the colour.
  public Optional<Icon> icon() {
    return switch (this) {
      case GREEN -> Optional.of(Icon.CHECK);
      case AMBER -> Optional.of(Icon.CLOCK);
      case RED -> Optional.of(Icon.ALERT);
      case NEUTRAL, BLUE, LOTUS, GOLD -> Optional.empty();
    };
  }
}
