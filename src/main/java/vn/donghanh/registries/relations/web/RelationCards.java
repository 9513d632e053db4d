package vn.donghanh.registries.relations.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.SubjectCards;
import vn.donghanh.registries.relations.PastEvents;
import vn.donghanh.registries.relations.Relations;

/// How relations and past events show where other records point at them.
@Component
class RelationCards implements SubjectCards {
  private final Relations relations;
  private final PastEvents events;

  RelationCards(Relations relations, PastEvents events) {
    this.relations = relations;
    this.events = events;
  }

  @Override
  public String module() {
    return "relations";
  }

  @Override
  public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
    var cards = new HashMap<Subject, Card>();
    var ids = subjects.stream().map(Subject::id).collect(Collectors.toSet());
    relations.named(ids).forEach(it -> cards.put(it.subject(), new Card(it.title(), "relations.kind", "/quan-he/" + it.id())));
    events.named(ids).forEach(it -> cards.put(it.subject(), new Card(it.name(), "relations.event", "/quan-he/hoat-dong/" + it.id())));
    return cards;
  }
}
