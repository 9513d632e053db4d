package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;
import static vn.donghanh.registries.opportunities.db.Tables.PROGRAMME;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.SubjectCards;

/// How opportunities show where others point at them; one the reader may not know is missing.
@Component
class OpportunityCards implements SubjectCards {
  private final DSLContext sql;
  private final Today today;

  OpportunityCards(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  @Override
  public String module() {
    return "opportunities";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
    var ids = subjects.stream().flatMap(subject -> OpportunityId.of(subject.id()).stream()).map(OpportunityId::value).toArray(UUID[]::new);
    var cards = new HashMap<Subject, Card>();
    sql.select(OPPORTUNITY.ID, OPPORTUNITY.TITLE, OPPORTUNITY.TITLE_EN).from(OPPORTUNITY)
        .where(OPPORTUNITY.ID.in(ids), OpportunityLists.known(actor, today.date()))
        .forEach(it -> cards.put(Subject.of("opportunities", it.value1()),
            new Card(BilingualText.of(it.value2(), it.value3()), "opportunities.kind", "/co-hoi/" + it.value1())));
    return withProgrammes(subjects, cards);
  }

  /// Programmes are public.
  private Map<Subject, Card> withProgrammes(Collection<Subject> subjects, Map<Subject, Card> cards) {
    var ids = subjects.stream().filter(it -> it.id().startsWith("programme/")).flatMap(it -> ProgrammeId.of(it.id().substring(10)).stream())
        .map(ProgrammeId::value).toArray(UUID[]::new);
    if (ids.length > 0) {
      sql.select(PROGRAMME.ID, PROGRAMME.NAME, PROGRAMME.NAME_EN).from(PROGRAMME).where(PROGRAMME.ID.in(ids)).forEach(it -> {
        var id = new ProgrammeId(it.value1());
        cards.put(id.subject(), new Card(BilingualText.of(it.value2(), it.value3()), "opportunities.programme.kind", id.address()));
      });
    }
    return cards;
  }
}
