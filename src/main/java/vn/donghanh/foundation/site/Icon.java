package vn.donghanh.foundation.site;

import java.util.Locale;

/// Biểu tượng: the icons we ship, one symbol each in the sprite that `bin/vendor` makes.
public enum Icon {
  SEARCH, CHECK, CLOCK, ALERT, USER, USERS, BUILDING, FLAG, MAP_PIN, LINK, FILE, SEND, PRINTER, SUN, MOON, DEVICE,
  LANGUAGE, MENU, CHEVRON_DOWN, CHEVRON_UP, CHEVRON_LEFT, CHEVRON_RIGHT, PLUS, X, ARROW_LEFT, ARROW_RIGHT, CALENDAR,
  LOCK, LOGIN, LOGOUT, HISTORY, MAIL, SHIELD, INFO, EXTERNAL, DOWNLOAD, UPLOAD, FILTER, PENCIL, DONE, FAILED, DASHED,
  SORT, TRASH, HIDDEN, WORLD, TARGET, HELP;

  static final String SPRITE = "/vendor/tabler-icons/icons.svg";

  /// The name of the symbol in the sprite.
  public String symbol() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What `<use>` refers to.
  public String address() {
    return Asset.at(SPRITE) + "#" + symbol();
  }
}
