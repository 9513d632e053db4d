package vn.donghanh.registries.needs;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static vn.donghanh.registries.needs.db.Tables.ANSWER;
import static vn.donghanh.registries.needs.db.Tables.HANDOVER;
import static vn.donghanh.registries.needs.db.Tables.NEED;
import static vn.donghanh.registries.needs.db.Tables.PARTY;
import static vn.donghanh.registries.needs.db.Tables.SUBORDER;
import static vn.donghanh.registries.needs.db.Tables.VERDICT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.registries.needs.db.tables.records.AnswerRecord;
import vn.donghanh.registries.needs.db.tables.records.HandoverRecord;
import vn.donghanh.registries.needs.db.tables.records.NeedRecord;
import vn.donghanh.registries.needs.db.tables.records.SuborderRecord;
import vn.donghanh.registries.needs.db.tables.records.VerdictRecord;

/// Puts an order together from its tables, in one query.
final class NeedLoading {
  private static final Field<List<Party>> PARTIES =
      multiset(selectFrom(PARTY).where(PARTY.NEED.eq(NEED.ID)).orderBy(PARTY.LEAD.desc(), PARTY.SHARE.desc(), PARTY.BODY))
          .convertFrom(all -> all.map(row -> new Party(row.getBody(), row.getLead(), row.getShare())));
  private static final Field<List<SubOrder>> PARTS = multiset(
      org.jooq.impl.DSL.select(
              multiset(selectFrom(ANSWER).where(ANSWER.SUBORDER.eq(SUBORDER.ID)).orderBy(ANSWER.AT))
                  .convertFrom(all -> all.map(NeedLoading::answer)),
              multiset(selectFrom(VERDICT).where(VERDICT.SUBORDER.eq(SUBORDER.ID)).orderBy(VERDICT.AT))
                  .convertFrom(all -> all.map(NeedLoading::verdict)),
              multiset(selectFrom(HANDOVER).where(HANDOVER.SUBORDER.eq(SUBORDER.ID)).orderBy(HANDOVER.AT))
                  .convertFrom(all -> all.map(NeedLoading::handover)),
              SUBORDER)
          .from(SUBORDER).where(SUBORDER.NEED.eq(NEED.ID)).orderBy(SUBORDER.ADDED_AT, SUBORDER.BODY))
      .convertFrom(all -> all.map(row -> part(row.value4(), row.value1(), row.value2(), row.value3())));

  private NeedLoading() {}

  static Optional<Need> load(DSLContext sql, NeedId id) {
    return sql.select(NEED, PARTIES, PARTS).from(NEED).where(NEED.ID.eq(id.value()))
        .fetchOptional(row -> need(row.value1(), row.value2(), row.value3()));
  }

  private static Need need(NeedRecord row, List<Party> parties, List<SubOrder> parts) {
    var need = new Need(new NeedId(row.getId()), row.getVersion(), row.getLocality(),
        Origin.valueOf(row.getOrigin().toUpperCase(Locale.ROOT)), row.getSource(), wish(row), parties);
    var withdrawn = row.getWithdrawnAt();
    return need.restored(row.getNumber(), instant(row.getRegisteredAt()),
        withdrawn == null ? null : new Withdrawal(withdrawn.toInstant(), row.getWithdrawnWhy()), parts, List.of(row.getAttached()));
  }

  private static Wish wish(NeedRecord row) {
    return new Wish(BilingualText.of(row.getTitle(), row.getTitleEn()), row.getDescription(), Set.of(row.getSectors()),
        Set.of(row.getMarkets()), Set.of(row.getKinds()),
        Arrays.stream(row.getAsks()).map(Ask::valueOf).collect(Collectors.toSet()), row.getOffer(), Set.of(row.getAvoid()),
        row.getAvoidNote(), row.getWantedBy(), row.getLetter(), row.getMinistryOnly());
  }

  private static SubOrder part(SuborderRecord row, List<Answer> answers, List<Verdict> verdicts, List<Handover> handovers) {
    var moments = new SubOrder.Moments();
    moments.added = row.getAddedAt().toInstant();
    moments.registered = instant(row.getRegisteredAt());
    moments.clock = row.getClock();
    moments.unit = row.getUnit();
    moments.unitAt = instant(row.getUnitAt());
    moments.officer = row.getOfficer();
    moments.officerAt = instant(row.getOfficerAt());
    moments.due = row.getDue();
    moments.interim = instant(row.getInterimAt());
    moments.promised = row.getPromised();
    moments.answered = instant(row.getAnsweredAt());
    moments.verdict = instant(row.getVerdictAt());
    moments.confirmed = instant(row.getConfirmedAt());
    return new SubOrder(row.getId(), row.getBody(), row.getHolder(), moments, answers, verdicts, handovers);
  }

  private static Answer answer(AnswerRecord row) {
    return new Answer(row.getId(), row.getFinal(), row.getText(), List.of(row.getPartners()), row.getPromised(),
        row.getAt().toInstant(), row.getByName(), row.getByBody());
  }

  private static Verdict verdict(VerdictRecord row) {
    return new Verdict(row.getId(), row.getConfirmed(), row.getRating(), row.getText(), row.getAt().toInstant(),
        row.getByName(), row.getByBody());
  }

  private static Handover handover(HandoverRecord row) {
    var evidence = row.getEvidence() == null ? null : new Handover.Evidence(
        Handover.EvidenceKind.valueOf(row.getEvidence()), row.getEvidenceOn(), row.getEvidenceOf(), row.getClosedBy());
    return new Handover(row.getId(), row.getFromBody(), row.getToBody(), row.getWhy(), row.getAt().toInstant(),
        row.getByName(), evidence, instant(row.getClosedAt()));
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
