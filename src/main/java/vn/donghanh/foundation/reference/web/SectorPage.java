package vn.donghanh.foundation.reference.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Concept;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;

/// What the page of a sector shows.
///
/// @param group      null on the page of a group
/// @param members    none on the page of a sector
/// @param neighbours the other sectors of the group, or the other groups
/// @param concepts   what is offered and sought in it, by name
public record SectorPage(
    Sector sector, @Nullable Sector group, List<Sector> members, List<Sector> neighbours, List<Concept> concepts, Source source) {

  public Subject subject() {
    return Subjects.of(sector);
  }

  public String goals() {
    return sector.sdgs().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// Each leads to the search for its words.
  public List<Link> offered(Frame frame) {
    return concepts.stream().map(concept -> frame.t(concept.name())).sorted(Comparator.naturalOrder()).distinct()
        .map(name -> new Link(name, "/tim-kiem?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))).toList();
  }
}
