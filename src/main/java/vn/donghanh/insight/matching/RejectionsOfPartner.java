package vn.donghanh.insight.matching;

import static vn.donghanh.insight.matching.db.Tables.REJECTION;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.registries.partners.PartnerReferences;

/// Suggestions of a partner that were turned down: they keep the id they were given and ask which partner it means.
@Component
class RejectionsOfPartner implements PartnerReferences {
  private final DSLContext sql;

  RejectionsOfPartner(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Count> to(Set<String> partners) {
    return List.of(new Count("matching.partner.rejections", sql.fetchCount(REJECTION, REJECTION.MODULE.eq("partners"), REJECTION.RECORD.in(partners),
        REJECTION.UNDONE_AT.isNull())));
  }
}
