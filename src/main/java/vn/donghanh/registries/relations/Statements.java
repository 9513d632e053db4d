package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.PAST_EVENT;
import static vn.donghanh.registries.relations.db.Tables.RELATION;
import static vn.donghanh.registries.relations.db.Tables.STANDING_EVENT;
import static vn.donghanh.registries.relations.db.Tables.STANDING_RELATION;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;

/// Các lời khẳng định: writes facts, each as one more revision; nothing is ever changed in place.
@Component
class Statements {
  static final String FROM_FILE = "relations.reason.file";

  private final DSLContext sql;
  private final Today today;
  private final FactIndex index;
  private final FormerUnits formerUnits;

  Statements(DSLContext sql, Today today, FactIndex index, FormerUnits formerUnits) {
    this.formerUnits = formerUnits;
    this.sql = sql;
    this.today = today;
    this.index = index;
  }

  /// States what a file says, unless that stands already or a person has the last word on it.
  void fromFile(Relation relation) {
    var stands = sql.fetchOptional(STANDING_RELATION, STANDING_RELATION.ID.eq(relation.id())).orElse(null);
    var known = stands == null ? null : formerUnits.relation(stands);
    if (known == null || stands.getAccount() == null && !known.equals(Facts.revised(relation, known.revision()))) {
      state(Facts.revised(relation, known == null ? 1 : known.revision() + 1), Actor.PLATFORM, FROM_FILE);
    }
  }

  /// States what a file says of a past event, with the same rule.
  void fromFile(PastEvent event) {
    var stands = sql.fetchOptional(STANDING_EVENT, STANDING_EVENT.ID.eq(event.id())).orElse(null);
    var known = stands == null ? null : Facts.event(stands);
    if (known == null || stands.getAccount() == null && !known.equals(Facts.revised(event, known.revision()))) {
      state(Facts.revised(event, known == null ? 1 : known.revision() + 1), Actor.PLATFORM, FROM_FILE);
    }
  }

  void state(Relation it, Actor actor, String reason) {
    sql.insertInto(RELATION)
        .set(RELATION.ID, it.id()).set(RELATION.REVISION, it.revision())
        .set(RELATION.HOLDER, it.holder()).set(RELATION.LEVEL, it.level().name())
        .set(RELATION.LOCALITY, it.locality()).set(RELATION.FORMER_UNIT, it.formerUnit())
        .set(RELATION.PARTNER, it.partner()).set(RELATION.COUNTRY, it.country())
        .set(RELATION.KIND, it.kind().name()).set(RELATION.SIGNED_ON, text(it.signed()))
        .set(RELATION.SOURCE, it.source().text()).set(RELATION.VERIFICATION, it.source().verification().name())
        .set(RELATION.NOTE, it.source().note()).set(RELATION.CONFIRMED, it.source().confirmed()).set(RELATION.WITHDRAWN, it.withdrawn())
        .set(RELATION.REASON, reason).set(RELATION.ACCOUNT, actor.account()).set(RELATION.BY_NAME, actor.name())
        .set(RELATION.BODY, actor.body()).set(RELATION.BODY_NAME, actor.bodyName())
        .set(RELATION.AT, today.now().atOffset(ZoneOffset.UTC))
        .execute();
    index.put(it);
  }

  void state(PastEvent it, Actor actor, String reason) {
    var exactness = it.exactness();
    sql.insertInto(PAST_EVENT)
        .set(PAST_EVENT.ID, it.id()).set(PAST_EVENT.REVISION, it.revision())
        .set(PAST_EVENT.NAME_VI, it.name().vi()).set(PAST_EVENT.NAME_EN, it.name().in(Locale.ENGLISH))
        .set(PAST_EVENT.BEGAN, it.began().toString()).set(PAST_EVENT.ENDED, it.ended())
        .set(PAST_EVENT.PLACE, it.place()).set(PAST_EVENT.HOST, it.host())
        .set(PAST_EVENT.COUNTRIES, it.countries().stream().sorted().toArray(String[]::new))
        .set(PAST_EVENT.DELEGATES, it.delegates())
        .set(PAST_EVENT.DELEGATES_WORD, exactness == null ? null : exactness.name())
        .set(PAST_EVENT.SCOPE, it.scope().name())
        .set(PAST_EVENT.SOURCE, it.source().text()).set(PAST_EVENT.VERIFICATION, it.source().verification().name())
        .set(PAST_EVENT.NOTE, it.source().note()).set(PAST_EVENT.WITHDRAWN, it.withdrawn())
        .set(PAST_EVENT.REASON, reason).set(PAST_EVENT.ACCOUNT, actor.account()).set(PAST_EVENT.BY_NAME, actor.name())
        .set(PAST_EVENT.BODY, actor.body()).set(PAST_EVENT.BODY_NAME, actor.bodyName())
        .set(PAST_EVENT.AT, today.now().atOffset(ZoneOffset.UTC))
        .execute();
    index.put(it);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
