package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.NEED;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.registries.partners.Approach;
import vn.donghanh.registries.partners.BeforeContact;
import vn.donghanh.registries.partners.Caution;
import vn.donghanh.registries.partners.Partners;

/// Không tiếp cận: for an order, nobody writes to a partner that the order asks to leave alone. Whoever writes to it for
/// another reason is told, as far as they may know the order.
@Component
class NotToApproach implements BeforeContact {
  private final DSLContext sql;
  private final Needs needs;
  private final Partners partners;

  NotToApproach(DSLContext sql, Needs needs, Partners partners) {
    this.sql = sql;
    this.needs = needs;
    this.partners = partners;
  }

  @Override
  public void check(Approach approach, Actor actor, LocalDate today) {
    var about = approach.about();
    if (about == null || !"needs".equals(about.module())) {
      return;
    }
    var need = NeedId.of(about.id()).flatMap(id -> needs.find(id, actor)).filter(Needs.Seen::whole)
        .orElseThrow(() -> new Refusal("needs.not-yours")).need();
    partners.known(approach.partner()).forEach(need.wish()::refuseAvoided);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Caution> cautions(Approach approach, Actor actor, LocalDate today) {
    return sql.select(NEED.ID, NEED.TITLE, NEED.TITLE_EN).from(NEED)
        .where(DSL.arrayOverlap(NEED.AVOID, partners.known(approach.partner()).toArray(String[]::new)), NeedBoard.known(actor), NeedBoard.wholeFor(actor),
            NEED.STAGE.in(Stage.DRAFT.name(), Stage.SENT.name(), Stage.ANSWERED.name()))
        .orderBy(NEED.CREATED_AT)
        .fetch(row -> new Caution("needs.caution.avoid", BilingualText.of(row.value2(), row.value3()), "/dat-hang/" + row.value1()));
  }
}
