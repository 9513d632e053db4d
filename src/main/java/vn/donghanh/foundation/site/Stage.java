package vn.donghanh.foundation.site;

import java.util.Locale;

/// Chặng: one step of a record on its way. Words, not dates, so that the clock reads "còn 2 ngày làm việc".
///
/// @param when  its date, or the date it is due
/// @param who   the office that acts
/// @param basis where the time limit comes from
/// @param clock how much time is left or how late it is, empty when the clock does not run
public record Stage(State state, String name, String when, String who, String basis, String clock) {

  /// Where the record stands.
  public enum State {
    DONE, NOW, LATE, COMING,
    /// Not taken, and not to be taken any more.
    OVER;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Stage done(String name, String when, String who) {
    return new Stage(State.DONE, name, when, who, "", "");
  }

  public static Stage coming(String name, String who) {
    return new Stage(State.COMING, name, "", who, "", "");
  }

  /// The colour of its clock.
  public Tone tone() {
    return state == State.LATE ? Tone.RED : Tone.AMBER;
  }
}
