package vn.donghanh.registries.profiles.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Spearhead;

/// What the form of a spearhead shows.
///
/// @param stored null for a new one
public record SpearheadPage(String locality, @Nullable Spearhead stored, Submitted form, ProfileNames names) {

  public String action() {
    return ProfileAddress.of(locality) + "/mui-nhon/" + (stored == null ? "moi" : stored.id() + "/sua");
  }

  /// The version that the next saving is about: what was seen first, or what somebody else made of it meanwhile.
  public String version() {
    return stored == null ? "" : conflict() || form.value("version").isEmpty() ? String.valueOf(stored.version()) : form.value("version");
  }

  public boolean conflict() {
    return form.errors().stream().anyMatch(it -> it.key().equals("site.changed-meanwhile"));
  }

  public boolean stale() {
    return stored != null && (stored.aim().title().stale() || stored.aim().why().stale());
  }

  public List<Choice> years(Frame frame) {
    return ProfileFilter.years(frame.today()).stream().map(it -> Choice.of(it, it)).toList();
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors(frame);
  }

  public List<Choice> markets(Frame frame) {
    return names.markets(frame);
  }
}
