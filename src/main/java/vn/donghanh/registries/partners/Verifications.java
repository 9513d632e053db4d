package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CONFIRMATION;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.VERIFICATION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Các lần xác minh và xác nhận: acts about a partner that stay as they were done; the newest one shows on the partner.
@Component
public class Verifications {
  private final DSLContext sql;
  private final Journal journal;
  private final Today today;
  private final Freshness freshness;
  private final Partners partners;

  Verifications(DSLContext sql, Journal journal, Today today, Freshness freshness, Partners partners) {
    this.partners = partners;
    this.sql = sql;
    this.journal = journal;
    this.today = today;
    this.freshness = freshness;
  }

  /// Records that a partner was checked. One that a body added leaves the public pages when it is no longer confirmed.
  ///
  /// @throws Refusal by the rules of [Partner], or `partners.not-yours`
  @Transactional
  public void verify(String partner, Verified act, Actor actor) {
    require(actor.may(PartnersPermission.VERIFY));
    var row = locked(partner, actor);
    var before = PartnerRows.partner(row, List.of());
    var after = before.verify(act, today.date());
    sql.insertInto(VERIFICATION)
        .set(VERIFICATION.PARTNER, partner).set(VERIFICATION.LEVEL, act.level().name())
        .set(VERIFICATION.METHOD, act.method().name()).set(VERIFICATION.ON_DAY, act.on())
        .set(VERIFICATION.EXPIRES, act.expires()).set(VERIFICATION.EVIDENCE, act.evidence())
        .set(VERIFICATION.ACCOUNT, actor.account()).set(VERIFICATION.BY_NAME, actor.name())
        .set(VERIFICATION.BODY, actor.body()).set(VERIFICATION.BODY_NAME, actor.bodyName())
        .set(VERIFICATION.AT, today.now().atOffset(ZoneOffset.UTC)).execute();
    row.setLevel(act.level().name());
    row.setLevelExpires(act.expires());
    row.store();
    journal.record(actor, "partners.verify", before.subject(),
        Map.of("level", before.levelOn(today.date())), Map.of("level", after.levelOn(today.date())));
    if (before.open() && before.ownerBody() != null && !after.levelOn(today.date()).confirmed()) {
      partners.close(partner, actor);
    }
  }

  /// The checks of a partner, newest first.
  @Transactional(readOnly = true)
  public List<Verified> of(String partner) {
    return sql.selectFrom(VERIFICATION).where(VERIFICATION.PARTNER.in(PartnerRows.own(partner))).orderBy(VERIFICATION.ID.desc()).limit(20)
        .fetch(row -> new Verified(VerificationLevel.valueOf(row.getLevel()), Verified.Method.valueOf(row.getMethod()),
            row.getOnDay(), row.getExpires(), row.getEvidence(), row.getByName(), row.getBodyName()));
  }

  /// Xác nhận thông tin: records that somebody looked at the record today and found it right.
  ///
  /// @param how in what way it was looked at
  @Transactional
  public void confirm(String partner, String how, Actor actor) {
    require(actor.may(PartnersPermission.KEEP));
    var row = locked(partner, actor);
    var before = PartnerRows.partner(row, List.of());
    sql.insertInto(CONFIRMATION)
        .set(CONFIRMATION.PARTNER, partner).set(CONFIRMATION.ON_DAY, today.date()).set(CONFIRMATION.HOW, how)
        .set(CONFIRMATION.ACCOUNT, actor.account()).set(CONFIRMATION.BY_NAME, actor.name())
        .set(CONFIRMATION.BODY, actor.body()).set(CONFIRMATION.BODY_NAME, actor.bodyName())
        .set(CONFIRMATION.AT, today.now().atOffset(ZoneOffset.UTC)).execute();
    row.setLastConfirmed(today.date());
    row.setFreshUntil(freshness.until(before.profile().kind(), today.date()));
    row.store();
    journal.record(actor, "partners.confirm", before.subject(), Map.of(), Map.of("how", how));
  }

  /// The confirmations of a partner, newest first.
  @Transactional(readOnly = true)
  public List<Confirmed> confirmations(String partner) {
    return sql.selectFrom(CONFIRMATION).where(CONFIRMATION.PARTNER.in(PartnerRows.own(partner))).orderBy(CONFIRMATION.ID.desc()).limit(20)
        .fetch(row -> new Confirmed(row.getOnDay(), row.getHow(), row.getByName(), row.getBodyName()));
  }

  private PartnerRecord locked(String partner, Actor actor) {
    return sql.selectFrom(PARTNER).where(PARTNER.ID.eq(partner), PartnerLists.visibleTo(actor)).forUpdate().fetchOptional()
        .orElseThrow(() -> new Refusal("partners.not-yours"));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new Refusal("partners.not-yours");
    }
  }
}
