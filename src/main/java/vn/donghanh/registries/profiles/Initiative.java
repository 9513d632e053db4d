package vn.donghanh.registries.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Sáng kiến: one of two or three things that a locality can finish within two years.
///
/// @param spearhead   the spearhead it serves, null when it stands alone
/// @param stopReason  why it was stopped, empty unless it was
/// @param updatedOn   the day of the newest update, null before the first
/// @param publishedAt null while only those who write there see it
public record Initiative(InitiativeId id, int version, Desk desk, @Nullable SpearheadId spearhead, Plan plan, InitiativeState state,
    String stopReason, LocalDate createdOn, @Nullable LocalDate updatedOn, @Nullable Instant publishedAt) {
  /// A year has two or three of them: fewer is advised against, more is refused.
  public static final int LEAST = 2;
  public static final int MOST = 3;
  /// So many days before its end its owner is asked how it ended; *mặc định*, no text sets it.
  public static final int ASK_DAYS = 60;
  /// So many months after the last word of it nobody should believe that it goes well; *mặc định*.
  public static final int FRESH_MONTHS = 6;

  /// Chưa cập nhật: it should be under way, and nobody has said for long how.
  public boolean quiet(LocalDate today) {
    return state.open() && Objects.requireNonNullElse(updatedOn, createdOn).plusMonths(FRESH_MONTHS).isBefore(today);
  }

  /// True from the day on which its owner is asked how it ends, until it has ended.
  public boolean endsSoon(LocalDate today) {
    return state.open() && ChronoUnit.DAYS.between(today, plan.lastDay()) <= ASK_DAYS;
  }

  public boolean published() {
    return publishedAt != null;
  }

  public String locality() {
    return desk.locality();
  }

  public BilingualText title() {
    return plan.title();
  }

  /// Đủ: owner and money are named by every plan; what is offered in return must be said as well.
  public boolean whole() {
    return !plan.returns().vi().isBlank();
  }

  /// Sửa: not while it is public, and not into the list of another year.
  Initiative rewritten(Plan wanted, @Nullable SpearheadId serves, boolean reviewed, Actor actor) {
    desk.refuseUnlessWriter(actor);
    refuseIf(published(), "profiles.published-stands");
    if (wanted.year() != plan.year()) {
      throw Refusal.at("start", "profiles.initiative.other-year", String.valueOf(plan.year()));
    }
    return new Initiative(id, version, desk, serves, wanted.after(plan, reviewed), state, stopReason, createdOn, updatedOn, null);
  }

  Initiative shown(Actor actor, Instant now) {
    desk.refuseUnlessPublisher(actor);
    refuseIf(published(), "profiles.published-stands");
    refuseIf(!whole(), "profiles.initiative.no-returns");
    return new Initiative(id, version, desk, spearhead, plan, state, stopReason, createdOn, updatedOn, now);
  }

  Initiative takenBack(Actor actor) {
    desk.refuseUnlessPublisher(actor);
    refuseIf(!published(), "profiles.not-published");
    return new Initiative(id, version, desk, spearhead, plan, state, stopReason, createdOn, updatedOn, null);
  }

  void refuseUnlessDiscardable(Actor actor) {
    desk.refuseUnlessWriter(actor);
    refuseIf(published() || updatedOn != null, "profiles.published-stands");
  }

  /// Cập nhật: how it goes, and where it stands from now on. What was finished or stopped may go on again.
  Step updated(BilingualText said, InitiativeState to, Actor actor, LocalDate today, Instant now) {
    desk.refuseUnlessWriter(actor);
    if (said.vi().isBlank()) {
      throw Refusal.at("said", to == InitiativeState.STOPPED ? "profiles.initiative.say-why" : "site.error.missing");
    }
    ContactWords.refuseIn("said", said);
    var progress = new Progress(UUID.randomUUID(), today, said, state, to, actor.name(), String.valueOf(actor.body()), now);
    return new Step(new Initiative(id, version, desk, spearhead, plan, to, to == InitiativeState.STOPPED ? said.vi() : "", createdOn, today,
        publishedAt), progress);
  }

  /// An initiative after an update, and the update.
  record Step(Initiative initiative, Progress progress) {}

  private static void refuseIf(boolean wrong, String key) {
    if (wrong) {
      throw new Refusal(key);
    }
  }
}
