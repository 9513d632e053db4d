package vn.donghanh.registries.profiles.web;

import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Passage;

/// What the form of one section shows.
///
/// @param stored the section as it is kept now
public record PassagePage(String locality, Passage stored, Submitted form, ProfileNames names) {

  public String address() {
    return ProfileAddress.of(locality) + "/doan/" + stored.section().word();
  }

  /// True when what is kept is not what was typed: somebody else saved meanwhile, or it waits to be saved.
  public boolean storedOtherwise() {
    return !form.clean() && form.errors().stream().anyMatch(it -> it.key().equals("site.changed-meanwhile"));
  }
}
