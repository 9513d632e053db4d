package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.Subject;

/// Lần tiếp xúc: one touch of a partner by one of our bodies. That it happened is for every officer, so that nobody
/// approaches a partner blindly; what was said, for the body that did it and the ministry.
///
/// @param title   what it was about, empty for those who may not know
/// @param summary what was said, empty where nothing was noted or for those who may not know
/// @param about   the record for whose sake it was, null for none or for those who may not know
/// @param letter  the letter it consists of, null when it was none or for those who may not know
/// @param open    whether title and summary are shown
public record Interaction(
    long id, String partner, Kind kind, LocalDate on, String title, String summary, String byName,
    @Nullable String body, String bodyName, @Nullable Subject about, @Nullable UUID letter, boolean open) {

  /// Hình thức.
  public enum Kind {
    MESSAGE, CALL, MEETING, VISIT, EVENT;

    public String key() {
      return "partners.interaction." + name().toLowerCase(Locale.ROOT);
    }
  }

  static boolean opensTo(Actor actor, @Nullable String body) {
    return actor.actsFor(body) || actor.is(Role.MINISTRY_OFFICER);
  }
}
