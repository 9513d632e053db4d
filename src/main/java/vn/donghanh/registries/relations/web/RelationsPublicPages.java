package vn.donghanh.registries.relations.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.PublicPages;
import vn.donghanh.registries.relations.PastEvents;
import vn.donghanh.registries.relations.RelationCounts;

/// The pages of relations and past events.
@Component
class RelationsPublicPages implements PublicPages {
  private final RelationCounts relations;
  private final PastEvents events;

  RelationsPublicPages(RelationCounts relations, PastEvents events) {
    this.relations = relations;
    this.events = events;
  }

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public List<String> addresses(int most) {
    return Stream.of(Stream.of("/quan-he", "/quan-he/hoat-dong", "/ky-niem"), events.all().stream().map(it -> "/quan-he/hoat-dong/" + it.id()),
        relations.ids(most).stream().map(it -> "/quan-he/" + it)).flatMap(pages -> pages).toList();
  }
}
