package vn.donghanh.registries.profiles.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.profiles.Profiles;
import vn.donghanh.registries.profiles.ProfilesPermission;

/// Hồ sơ on the page of its locality: the edition that is published, for everybody; the way to the desk for who writes there.
@Component
class ProfilePanel implements Panel {
  private final Profiles profiles;
  private final ProfileNames names;

  ProfilePanel(Profiles profiles, ProfileNames names) {
    this.profiles = profiles;
    this.names = names;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "locality");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var code = Subjects.code(subject);
    var shown = new ProfileShown(code, profiles.published(code).orElse(null), writes(actor, code), names);
    return shown.edition() == null && !shown.writes() ? Optional.empty() : Optional.of(new Shown("profiles/panel", shown));
  }

  static boolean writes(Actor actor, String locality) {
    return actor.may(ProfilesPermission.WRITE) && locality.equals(actor.locality());
  }
}
