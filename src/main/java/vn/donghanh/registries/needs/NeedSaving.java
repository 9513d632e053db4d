package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.ANSWER;
import static vn.donghanh.registries.needs.db.Tables.HANDOVER;
import static vn.donghanh.registries.needs.db.Tables.NEED;
import static vn.donghanh.registries.needs.db.Tables.PARTY;
import static vn.donghanh.registries.needs.db.Tables.SUBORDER;
import static vn.donghanh.registries.needs.db.Tables.VERDICT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;
import vn.donghanh.registries.needs.db.tables.records.NeedRecord;

/// Writes an order back to its tables.
final class NeedSaving {

  private NeedSaving() {}

  static void insert(DSLContext sql, Need need, @Nullable LocalDate nextDue, String by, Instant now) {
    var row = sql.newRecord(NEED);
    fill(row, need, nextDue);
    row.setId(need.id().value());
    row.setVersion((int) need.acts().stream().filter(Act.Happened.class::isInstance).count());
    row.setLocality(need.locality());
    row.setOrigin(need.origin().name().toLowerCase(Locale.ROOT));
    row.setSource(need.source());
    row.setCreatedAt(at(now));
    row.setCreatedBy(by);
    row.insert();
    saveParties(sql, need);
    saveParts(sql, need);
  }

  /// Writes what changed since `need.version()`; refuses when somebody else changed it meanwhile.
  static void update(DSLContext sql, Need need, @Nullable LocalDate nextDue) {
    var row = sql.newRecord(NEED);
    fill(row, need, nextDue);
    row.setVersion(need.version() + 1);
    var changed = sql.update(NEED).set(row)
        .where(NEED.ID.eq(need.id().value()), NEED.VERSION.eq(need.version())).execute();
    if (changed == 0) {
      throw new Refusal("site.changed-meanwhile");
    }
    if (need.draft()) {
      saveParties(sql, need);
      sql.deleteFrom(SUBORDER).where(SUBORDER.NEED.eq(need.id().value()), SUBORDER.REGISTERED_AT.isNull(),
          SUBORDER.BODY.notIn(need.parts().stream().map(SubOrder::body).toList())).execute();
    }
    saveParts(sql, need);
  }

  /// A draft alone: what was sent stays.
  static void delete(DSLContext sql, Need need) {
    sql.deleteFrom(SUBORDER).where(SUBORDER.NEED.eq(need.id().value())).execute();
    sql.deleteFrom(NEED).where(NEED.ID.eq(need.id().value()), NEED.STAGE.eq(Stage.DRAFT.name())).execute();
  }

  private static void fill(NeedRecord row, Need need, @Nullable LocalDate nextDue) {
    var wish = need.wish();
    row.setTitle(wish.title().vi());
    row.setTitleEn(wish.title().en());
    row.setDescription(wish.description());
    row.setSectors(sorted(wish.sectors()));
    row.setMarkets(sorted(wish.markets()));
    row.setKinds(sorted(wish.kinds()));
    row.setAsks(wish.asks().stream().sorted().map(Enum::name).toArray(String[]::new));
    row.setOffer(wish.offer());
    row.setAvoid(sorted(wish.avoid()));
    row.setAttached(sorted(need.attached()));
    row.setAvoidNote(wish.avoidNote());
    row.setWantedBy(wish.wantedBy());
    row.setLetter(wish.letter());
    row.setMinistryOnly(wish.ministryOnly());
    row.setNumber(need.number());
    row.setRegisteredAt(at(need.registered()));
    row.setStage(need.stage().name());
    row.setNextDue(nextDue);
    var withdrawal = need.withdrawal();
    row.setWithdrawnAt(withdrawal == null ? null : at(withdrawal.at()));
    row.setWithdrawnWhy(withdrawal == null ? null : withdrawal.why());
  }

  private static void saveParties(DSLContext sql, Need need) {
    sql.deleteFrom(PARTY).where(PARTY.NEED.eq(need.id().value())).execute();
    sql.batch(need.parties().stream().map(party -> sql.insertInto(PARTY)
        .set(PARTY.NEED, need.id().value()).set(PARTY.BODY, party.body())
        .set(PARTY.LEAD, party.lead()).set(PARTY.SHARE, party.share())).toList()).execute();
  }

  private static void saveParts(DSLContext sql, Need need) {
    for (var part : need.parts()) {
      savePart(sql, need, part);
      sql.batch(answers(sql, part)).execute();
      sql.batch(verdicts(sql, part)).execute();
      sql.batch(handovers(sql, part)).execute();
    }
  }

  private static void savePart(DSLContext sql, Need need, SubOrder part) {
    var moments = part.moments();
    sql.insertInto(SUBORDER)
        .set(SUBORDER.ID, part.id()).set(SUBORDER.NEED, need.id().value()).set(SUBORDER.BODY, part.body())
        .set(SUBORDER.ADDED_AT, at(moments.added)).set(SUBORDER.HOLDER, part.holder())
        .set(SUBORDER.REGISTERED_AT, at(moments.registered)).set(SUBORDER.CLOCK, moments.clock).set(SUBORDER.DUE, moments.due)
        .set(SUBORDER.UNIT, moments.unit).set(SUBORDER.UNIT_AT, at(moments.unitAt))
        .set(SUBORDER.OFFICER, moments.officer).set(SUBORDER.OFFICER_AT, at(moments.officerAt))
        .set(SUBORDER.INTERIM_AT, at(moments.interim)).set(SUBORDER.PROMISED, moments.promised)
        .set(SUBORDER.ANSWERED_AT, at(moments.answered)).set(SUBORDER.VERDICT_AT, at(moments.verdict))
        .set(SUBORDER.CONFIRMED_AT, at(moments.confirmed))
        .onConflict(SUBORDER.ID).doUpdate().setAllToExcluded().execute();
  }

  private static List<? extends org.jooq.Query> answers(DSLContext sql, SubOrder part) {
    return part.answers().stream().map(answer -> sql.insertInto(ANSWER)
        .set(ANSWER.ID, answer.id()).set(ANSWER.SUBORDER, part.id()).set(ANSWER.FINAL, answer.isFinal())
        .set(ANSWER.TEXT, answer.text()).set(ANSWER.PARTNERS, answer.partners().toArray(String[]::new))
        .set(ANSWER.PROMISED, answer.promised()).set(ANSWER.AT, at(answer.at()))
        .set(ANSWER.BY_NAME, answer.byName()).set(ANSWER.BY_BODY, answer.byBody())
        .onConflictDoNothing()).toList();
  }

  private static List<? extends org.jooq.Query> verdicts(DSLContext sql, SubOrder part) {
    return part.verdicts().stream().map(verdict -> sql.insertInto(VERDICT)
        .set(VERDICT.ID, verdict.id()).set(VERDICT.SUBORDER, part.id()).set(VERDICT.CONFIRMED, verdict.confirmed())
        .set(VERDICT.RATING, verdict.rating()).set(VERDICT.TEXT, verdict.text()).set(VERDICT.AT, at(verdict.at()))
        .set(VERDICT.BY_NAME, verdict.byName()).set(VERDICT.BY_BODY, verdict.byBody())
        .onConflictDoNothing()).toList();
  }

  private static List<? extends org.jooq.Query> handovers(DSLContext sql, SubOrder part) {
    return part.handovers().stream().map(handover -> {
      var evidence = handover.evidence();
      return sql.insertInto(HANDOVER)
          .set(HANDOVER.ID, handover.id()).set(HANDOVER.SUBORDER, part.id())
          .set(HANDOVER.FROM_BODY, handover.from()).set(HANDOVER.TO_BODY, handover.to())
          .set(HANDOVER.WHY, handover.why()).set(HANDOVER.AT, at(handover.at())).set(HANDOVER.BY_NAME, handover.byName())
          .set(HANDOVER.EVIDENCE, evidence == null ? null : evidence.kind().name())
          .set(HANDOVER.EVIDENCE_ON, evidence == null ? null : evidence.on())
          .set(HANDOVER.EVIDENCE_OF, evidence == null ? null : evidence.of())
          .set(HANDOVER.CLOSED_AT, at(handover.closedAt()))
          .set(HANDOVER.CLOSED_BY, evidence == null ? null : evidence.byName())
          .onConflict(HANDOVER.ID).doUpdate().setAllToExcluded();
    }).toList();
  }

  private static String[] sorted(java.util.Set<String> codes) {
    return codes.stream().sorted().toArray(String[]::new);
  }

  static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
