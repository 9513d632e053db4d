package vn.donghanh.registries.relations.web;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.registries.relations.PastEvent;

/// The sectors that the name of a past event speaks of: no source states them, so a page says that they are read from
/// the name.
@Component
class EventTopics {
  private final Concepts concepts;
  private final Sectors sectors;

  EventTopics(Concepts concepts, Sectors sectors) {
    this.concepts = concepts;
    this.sectors = sectors;
  }

  /// Codes of sectors and of their groups.
  Set<String> of(PastEvent event) {
    var named = concepts.in(event.name().vi(), event.name().en());
    var all = new HashSet<>(named.sectors().keySet());
    named.concepts().keySet().forEach(code -> concepts.find(code).ifPresent(concept -> all.add(concept.sector())));
    Set.copyOf(all).forEach(code -> sectors.find(code).map(sector -> sector.parent()).ifPresent(all::add));
    return all;
  }
}
