package vn.donghanh.registries.profiles.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.BudgetSource;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.Spearhead;

/// What the form of an initiative shows.
///
/// @param stored     null for a new one
/// @param spearheads those it may serve
public record InitiativeFormPage(String locality, @Nullable Initiative stored, List<Spearhead> spearheads, Submitted form, ProfileNames names) {

  public String action() {
    return stored == null ? ProfileAddress.of(locality) + "/sang-kien/moi" : Initiatives.address(locality, stored.id()) + "/sua";
  }

  public String version() {
    return stored == null ? "" : conflict() || form.value("version").isEmpty() ? String.valueOf(stored.version()) : form.value("version");
  }

  public boolean conflict() {
    return form.errors().stream().anyMatch(it -> it.key().equals("site.changed-meanwhile"));
  }

  public boolean stale() {
    return stored != null && (stored.plan().title().stale() || stored.plan().about().stale() || stored.plan().returns().stale());
  }

  public List<Choice> owners(Frame frame) {
    return names.owners(locality).stream().map(it -> Choice.of(it.id(), frame.t(it.name()))).toList();
  }

  public List<Choice> budgets(Frame frame) {
    return Arrays.stream(BudgetSource.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public List<Choice> served(Frame frame) {
    return spearheads.stream().map(it -> Choice.of(it.id().toString(), it.year() + ": " + frame.t(it.title()))).toList();
  }
}
