package vn.donghanh.registries.partners.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.SubjectCards;
import vn.donghanh.registries.partners.Partners;

/// How partners show where other records point at them; a contact never does.
@Component
class PartnerCards implements SubjectCards {
  private final Partners partners;
  private final Today today;

  PartnerCards(Partners partners, Today today) {
    this.partners = partners;
    this.today = today;
  }

  @Override
  public String module() {
    return "partners";
  }

  /// A partner stands for the records that gave way to it.
  @Override
  public Set<Subject> known(Subject subject) {
    var ids = partners.known(subject.id());
    return ids.isEmpty() ? Set.of(subject) : ids.stream().map(id -> Subject.of("partners", id)).collect(Collectors.toSet());
  }

  @Override
  public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
    var found = partners.cards(subjects.stream().map(Subject::id).toList(), actor, today.date());
    var cards = new HashMap<Subject, Card>();
    subjects.forEach(subject -> {
      var card = found.get(subject.id());
      if (card != null) {
        cards.put(subject, new Card(card.title(), "partners.kind", "/doi-tac/" + card.id()));
      }
    });
    return cards;
  }
}
