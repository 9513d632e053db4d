package vn.donghanh.foundation.reference.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.site.Bar;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Measure;
import vn.donghanh.foundation.site.Submitted;

/// The register of sectors.
///
/// @param fitting codes that the filter leaves
public record SectorsPage(Submitted form, Sectors sectors, Set<String> fitting, List<Measure> measures, Source source) {

  /// The groups of which anything fits.
  public List<Sector> groups() {
    return sectors.groups().stream().filter(group -> !rows(group).isEmpty()).toList();
  }

  /// What fits of a group, itself first.
  public List<Sector> rows(Sector group) {
    return sectors.all().stream().filter(it -> fitting.contains(it.code()))
        .filter(it -> it.equals(group) || group.code().equals(it.parent())).toList();
  }

  public List<Measure.Counted> counted(Frame frame) {
    return measures.stream().map(measure -> measure.counted(frame)).toList();
  }

  public List<Column> columns(Frame frame, List<Measure.Counted> counted) {
    return java.util.stream.Stream.of(
        List.of(Column.of(frame.t("reference.kind.sector")), Column.of(frame.t("reference.column.goals"))),
        counted.stream().map(it -> Column.number(it.title())).toList()).flatMap(List::stream).toList();
  }

  /// One bar a group.
  public List<Bar> bars(Frame frame, Measure.Counted counted) {
    return sectors.groups().stream().map(group -> new Bar(frame.t(group.name()), counted.of(group.code()), counted.address(group.code()))).toList();
  }

  public List<Choice> goals() {
    return sectors.all().stream().map(Sector::sdgs).flatMap(Collection::stream).distinct().sorted()
        .map(goal -> Choice.of(String.valueOf(goal), String.valueOf(goal))).toList();
  }
}
