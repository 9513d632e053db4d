package vn.donghanh.registries.profiles.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Histories;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.EditionRow;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.LocalityProfile;
import vn.donghanh.registries.profiles.Quality;
import vn.donghanh.registries.profiles.Section;
import vn.donghanh.registries.profiles.Spearhead;

/// What those who write the profile of a locality work on.
///
/// @param form what was refused last, a clean one where nothing was
public record DeskPage(LocalityProfile profile, List<EditionRow> editions, List<Spearhead> spearheads, List<Initiative> initiatives,
    Quality quality, Histories.Page history, ProfileNames names, Actor actor, LocalDate today, Submitted form) {

  public boolean mayPublish() {
    return profile.desk().mayPublish(actor);
  }

  public String address() {
    return ProfileAddress.of(profile.locality());
  }

  public Section[] sections() {
    return Section.values();
  }

  /// By year, the newest first; this year stands there also when nothing was chosen yet.
  public Map<Integer, List<Spearhead>> spearheadsByYear() {
    var years = new TreeMap<Integer, List<Spearhead>>(spearheads.stream().collect(Collectors.groupingBy(Spearhead::year)));
    years.putIfAbsent(today.getYear(), List.of());
    return years.descendingMap();
  }

  /// By the year in which they begin, the newest first.
  public Map<Integer, List<Initiative>> initiativesByYear() {
    var years = new TreeMap<Integer, List<Initiative>>(initiatives.stream().collect(Collectors.groupingBy(it -> it.plan().year())));
    years.putIfAbsent(today.getYear(), List.of());
    return years.descendingMap();
  }

  public boolean roomForSpearhead(int year) {
    return spearheads.stream().filter(it -> it.year() == year).count() < Spearhead.MOST;
  }

  public boolean roomForInitiative(int year) {
    return initiatives.stream().filter(it -> it.plan().year() == year).count() < Initiative.MOST;
  }
}
