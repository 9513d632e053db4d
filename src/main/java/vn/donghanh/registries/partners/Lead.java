package vn.donghanh.registries.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Role;

/// Đầu mối với đối tác: the one body that speaks with a partner for a locality about a topic. Naming another is a new act
/// with its reason; what was before stays known.
///
/// @param topic    the code of a group of sectors, empty for everything that has no lead of its own
/// @param since    the first day
/// @param until    the first day on which it no longer does, null while it does
/// @param reason   why it was named
/// @param endedWhy why it no longer is, null while it is
public record Lead(
    long id, String locality, String topic, String body, LocalDate since, @Nullable LocalDate until, String reason, String byName, String byBodyName,
    @Nullable String endedWhy) {

  public boolean standing() {
    return until == null;
  }

  /// The locality itself, and the ministry.
  static boolean nameableBy(Actor actor, String locality) {
    return actor.may(PartnersPermission.KEEP) && (actor.is(Role.MINISTRY_OFFICER) || locality.equals(actor.locality()));
  }
}
