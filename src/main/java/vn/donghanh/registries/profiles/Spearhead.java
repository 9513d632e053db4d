package vn.donghanh.registries.profiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Mũi nhọn: one of the at most two things that a locality puts first in a year.
///
/// @param publishedAt null while only those who write there see it
public record Spearhead(SpearheadId id, int version, Desk desk, int year, Aim aim, @Nullable Instant publishedAt) {
  /// The Prime Minister asked for one or two.
  public static final int MOST = 2;
  /// The year of the request.
  public static final int FIRST_YEAR = 2025;

  public Spearhead {
    if (year < FIRST_YEAR || year > 2100) {
      throw Refusal.at("year", "site.error.not-a-number", FIRST_YEAR, 2100);
    }
  }

  public boolean published() {
    return publishedAt != null;
  }

  public String locality() {
    return desk.locality();
  }

  public BilingualText title() {
    return aim.title();
  }

  /// Sửa: not while it is public.
  Spearhead rewritten(Aim wanted, boolean reviewed, Actor actor) {
    desk.refuseUnlessWriter(actor);
    refuseIf(published(), "profiles.published-stands");
    return new Spearhead(id, version, desk, year, wanted.after(aim, reviewed), null);
  }

  /// Công bố: with its evidence named, by the body that does foreign affairs.
  Spearhead shown(Actor actor, Instant now) {
    desk.refuseUnlessPublisher(actor);
    refuseIf(published(), "profiles.published-stands");
    refuseIf(!aim.backing().named(), "profiles.spearhead.no-source");
    return new Spearhead(id, version, desk, year, aim, now);
  }

  /// Thu hồi để sửa.
  Spearhead takenBack(Actor actor) {
    desk.refuseUnlessPublisher(actor);
    refuseIf(!published(), "profiles.not-published");
    return new Spearhead(id, version, desk, year, aim, null);
  }

  void refuseUnlessDiscardable(Actor actor) {
    desk.refuseUnlessWriter(actor);
    refuseIf(published(), "profiles.published-stands");
  }

  private static void refuseIf(boolean wrong, String key) {
    if (wrong) {
      throw new Refusal(key);
    }
  }
}
