package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Source;

/// Đối tác: a foreign organisation that localities work with, and how far it is known.
///
/// @param id            `PAR…` for one that a file brought, `DT…` for one that a body added
/// @param ownerBody     the body that added it, null when a file did
/// @param open          true: on public pages; false: for whoever has signed in
/// @param reserved      true: for the body that added it alone, since the person has not agreed to more
/// @param source        of the record; a field with another source names it
/// @param sourced       true when that source bears the record out
/// @param level         of the newest act of verification, null before the first
/// @param levelExpires  the last day it holds, null when it holds on
/// @param lastConfirmed the last day somebody said that the record is still right, null when nobody has
/// @param freshUntil    from the day after it is stale
/// @param version       grows with every change, so that a concurrent edit is noticed
/// @param otherNames    what the records were called that gave way to this one
public record Partner(
    String id, Profile profile, @Nullable String ownerBody, boolean open, boolean reserved, Source source, boolean sourced,
    @Nullable VerificationLevel level, @Nullable LocalDate levelExpires, @Nullable LocalDate lastConfirmed,
    LocalDate freshUntil, int version, List<String> otherNames) {

  public Partner {
    otherNames = List.copyOf(otherNames);
  }

  public BilingualText title() {
    return profile.title();
  }

  public Subject subject() {
    return Subject.of("partners", id);
  }

  /// The level that holds on a day: a check that has run out no longer counts, the source still does.
  public VerificationLevel levelOn(LocalDate today) {
    return level(level, levelExpires, sourced, today);
  }

  public boolean stale(LocalDate today) {
    return today.isAfter(freshUntil);
  }

  public boolean visibleTo(Actor actor) {
    return open || (reserved ? actor.business() && actor.actsFor(ownerBody) : actor.signedIn());
  }

  /// The body that added it and the ministry; what a file brought, the ministry and the missions.
  public boolean editableBy(Actor actor) {
    return actor.may(PartnersPermission.KEEP)
        && (actor.is(Role.MINISTRY_OFFICER) || actor.actsFor(ownerBody) || ownerBody == null && actor.is(Role.MISSION_OFFICER));
  }

  /// Checks an act of verification against the rules.
  ///
  /// @throws Refusal when the day lies ahead, when the level needs what is missing, or when it would hold too long
  Partner verify(Verified act, LocalDate today) {
    if (act.on().isAfter(today)) {
      throw Refusal.at("on", "partners.day-ahead");
    }
    if (act.level() != VerificationLevel.UNVERIFIED && act.evidence().isBlank()) {
      throw Refusal.at("evidence", "partners.evidence-missing");
    }
    if (act.expires() != null && act.expires().isAfter(act.on().plusYears(Verified.MOST_YEARS))) {
      throw Refusal.at("expires", "partners.holds-too-long", Verified.MOST_YEARS);
    }
    return new Partner(id, profile, ownerBody, open, reserved, source, sourced, act.level(), act.expires(), lastConfirmed, freshUntil, version, otherNames);
  }

  static VerificationLevel level(@Nullable VerificationLevel act, @Nullable LocalDate expires, boolean sourced, LocalDate today) {
    if (act != null && (expires == null || !today.isAfter(expires))) {
      return act;
    }
    return sourced ? VerificationLevel.SOURCED : VerificationLevel.UNVERIFIED;
  }
}
