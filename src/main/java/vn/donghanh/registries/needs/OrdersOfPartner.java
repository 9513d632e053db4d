package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.ANSWER;
import static vn.donghanh.registries.needs.db.Tables.NEED;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.registries.partners.PartnerReferences;

/// Orders and answers that name a partner: they keep the id they were given and ask which partner it means.
@Component
class OrdersOfPartner implements PartnerReferences {
  private final DSLContext sql;

  OrdersOfPartner(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Count> to(Set<String> partners) {
    var ids = partners.toArray(String[]::new);
    return List.of(
        new Count("needs.partner.orders", sql.fetchCount(NEED, DSL.arrayOverlap(NEED.AVOID, ids).or(DSL.arrayOverlap(NEED.ATTACHED, ids)))),
        new Count("needs.partner.answers", sql.fetchCount(ANSWER, DSL.arrayOverlap(ANSWER.PARTNERS, ids))));
  }
}
