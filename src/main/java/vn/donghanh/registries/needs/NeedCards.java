package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.NEED;

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
import vn.donghanh.foundation.site.SubjectCards;

/// How orders show where others point at them; an order the reader may not know is missing.
@Component
class NeedCards implements SubjectCards {
  private final DSLContext sql;

  NeedCards(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String module() {
    return "needs";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor) {
    var ids = subjects.stream().flatMap(subject -> NeedId.of(subject.id()).stream()).map(NeedId::value).toArray(UUID[]::new);
    var cards = new HashMap<Subject, Card>();
    sql.select(NEED.ID, NEED.TITLE, NEED.TITLE_EN).from(NEED).where(NEED.ID.in(ids), NeedBoard.known(actor))
        .forEach(it -> cards.put(Subject.of("needs", it.value1()),
            new Card(BilingualText.of(it.value2(), it.value3()), "needs.kind", "/dat-hang/" + it.value1())));
    return cards;
  }
}
