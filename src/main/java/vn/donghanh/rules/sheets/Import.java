package vn.donghanh.rules.sheets;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Lần nhập: one uploaded file, from the preview to the taking back. It belongs to one person acting for one body.
///
/// @param form     the form's id
/// @param sha256   of the file as it was uploaded
/// @param expires  when it goes, if nobody takes it
/// @param begun    when somebody began to take its rows, null before
/// @param worked   when the last rows were done
/// @param ended    when all were done
public record Import(UUID id, String form, String account, String byName, String body, String bodyName, String file, int size,
    String sha256, Instant at, Instant expires, State state, @Nullable Instant begun, @Nullable Instant worked,
    @Nullable Instant ended, @Nullable Instant undone) {
  /// How long nobody's upload waits.
  static final Duration WAITS = Duration.ofDays(7);
  /// How long an import can be taken back.
  public static final Duration UNDOABLE = Duration.ofDays(30);
  /// Without a row done for so long, the work was cut off.
  static final Duration STILL = Duration.ofSeconds(20);

  /// Trạng thái.
  public enum State { STAGED, TAKING, TAKEN, UNDOING, UNDONE }

  public Subject subject() {
    return Subject.of("sheets", id);
  }

  public boolean isOf(Actor actor) {
    return account.equals(actor.account()) && actor.actsFor(body);
  }

  /// Work is under way, or was cut off.
  public boolean underWay() {
    return state == State.TAKING || state == State.UNDOING;
  }

  /// Nobody seems to be at work although rows are left.
  public boolean cutOff(Instant now) {
    return underWay() && (worked == null || worked.plus(STILL).isBefore(now));
  }

  public boolean undoable(Instant now) {
    return state == State.TAKEN && now.isBefore(undoableUntil().orElse(Instant.MIN));
  }

  /// Until when it can be taken back, empty before it was taken.
  public Optional<Instant> undoableUntil() {
    return Optional.ofNullable(begun).map(moment -> moment.plus(UNDOABLE));
  }

  /// The state in which rows are taken.
  ///
  /// @throws Refusal `sheets.not-staged` when it is taken already or taken back
  State taking() {
    return switch (state) {
      case STAGED, TAKING -> State.TAKING;
      case TAKEN, UNDOING, UNDONE -> throw new Refusal("sheets.not-staged");
    };
  }

  /// The state in which rows are taken back.
  ///
  /// @throws Refusal when there is nothing to take back, or it is too long ago
  State undoing(Instant now) {
    return switch (state) {
      case UNDOING -> State.UNDOING;
      case TAKEN -> {
        if (!undoable(now)) {
          throw new Refusal("sheets.undo-too-late", UNDOABLE.toDays());
        }
        yield State.UNDOING;
      }
      case STAGED, TAKING, UNDONE -> throw new Refusal("sheets.not-taken");
    };
  }
}
