package vn.donghanh.registries.profiles.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Histories;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.LocalityProfile;
import vn.donghanh.registries.profiles.Profiles;
import vn.donghanh.registries.profiles.Quality;
import vn.donghanh.registries.profiles.Spearheads;

/// Lays the desk of a locality for who writes there.
@Component
class DeskPages {
  private final Profiles profiles;
  private final Spearheads spearheads;
  private final Initiatives initiatives;
  private final Histories histories;
  private final ProfileNames names;
  private final Today today;

  DeskPages(Profiles profiles, Spearheads spearheads, Initiatives initiatives, Histories histories, ProfileNames names, Today today) {
    this.profiles = profiles;
    this.spearheads = spearheads;
    this.initiatives = initiatives;
    this.histories = histories;
    this.names = names;
    this.today = today;
  }

  /// The draft, when it is this person's to write; anything else is not there.
  LocalityProfile own(String locality, Actor actor) {
    return profiles.draft(locality, actor).orElseThrow(Missing::new);
  }

  String show(String locality, Submitted form, @Nullable Long before, Actor actor, Locale locale, Model model) {
    var profile = own(locality, actor);
    var chosen = spearheads.of(locality, null, true);
    var proposed = initiatives.of(locality, true);
    model.addAttribute("page", new DeskPage(profile, profiles.editions(profile.desk()), chosen, proposed,
        Quality.of(profile, chosen, proposed, today.date()), histories.of(profile.subject(), locale, before), names, actor, today.date(), form));
    return "profiles/desk";
  }
}
