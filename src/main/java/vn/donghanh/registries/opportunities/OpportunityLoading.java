package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;
import static vn.donghanh.registries.opportunities.db.Tables.RENEWAL;
import static vn.donghanh.registries.opportunities.db.Tables.REVIEW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.registries.opportunities.db.tables.records.OpportunityRecord;
import vn.donghanh.registries.opportunities.db.tables.records.RenewalRecord;
import vn.donghanh.registries.opportunities.db.tables.records.ReviewRecord;

/// Puts an opportunity together from its tables, in one query.
final class OpportunityLoading {
  /// What a card is made of.
  static final List<Field<?>> CARD = List.of(OPPORTUNITY.ID, OPPORTUNITY.DIRECTION, OPPORTUNITY.KIND, OPPORTUNITY.TITLE,
      OPPORTUNITY.TITLE_EN, OPPORTUNITY.TITLE_STALE, OPPORTUNITY.SUMMARY, OPPORTUNITY.SUMMARY_EN, OPPORTUNITY.SUMMARY_STALE,
      OPPORTUNITY.SECTORS, OPPORTUNITY.MARKETS, OPPORTUNITY.LOCALITY, OPPORTUNITY.VALUE_LEAST, OPPORTUNITY.VALUE_MOST,
      OPPORTUNITY.CURRENCY, OPPORTUNITY.ENDS_ON);

  private static final Field<List<Review>> REVIEWS =
      multiset(selectFrom(REVIEW).where(REVIEW.OPPORTUNITY.eq(OPPORTUNITY.ID)).orderBy(REVIEW.AT))
          .convertFrom(all -> all.map(OpportunityLoading::review));
  private static final Field<List<Renewal>> RENEWALS =
      multiset(selectFrom(RENEWAL).where(RENEWAL.OPPORTUNITY.eq(OPPORTUNITY.ID)).orderBy(RENEWAL.AT))
          .convertFrom(all -> all.map(OpportunityLoading::renewal));

  private OpportunityLoading() {}

  static Optional<Opportunity> load(DSLContext sql, OpportunityId id) {
    return sql.select(OPPORTUNITY, REVIEWS, RENEWALS).from(OPPORTUNITY).where(OPPORTUNITY.ID.eq(id.value()))
        .fetchOptional(row -> opportunity(row.value1(), row.value2(), row.value3()));
  }

  static OpportunityCard card(Record row) {
    return new OpportunityCard(new OpportunityId(row.get(OPPORTUNITY.ID)), Direction.valueOf(row.get(OPPORTUNITY.DIRECTION)),
        OpportunityKind.valueOf(row.get(OPPORTUNITY.KIND)),
        new BilingualText(row.get(OPPORTUNITY.TITLE), row.get(OPPORTUNITY.TITLE_EN), row.get(OPPORTUNITY.TITLE_STALE)),
        new BilingualText(row.get(OPPORTUNITY.SUMMARY), row.get(OPPORTUNITY.SUMMARY_EN), row.get(OPPORTUNITY.SUMMARY_STALE)),
        Set.of(row.get(OPPORTUNITY.SECTORS)), Set.of(row.get(OPPORTUNITY.MARKETS)), row.get(OPPORTUNITY.LOCALITY),
        scale(row), row.get(OPPORTUNITY.ENDS_ON));
  }

  static @Nullable Scale scale(Record row) {
    return scale(row.get(OPPORTUNITY.VALUE_LEAST), row.get(OPPORTUNITY.VALUE_MOST), row.get(OPPORTUNITY.CURRENCY));
  }

  private static Opportunity opportunity(OpportunityRecord row, List<Review> reviews, List<Renewal> renewals) {
    return new Opportunity(new OpportunityId(row.getId()), row.getVersion(), Origin.valueOf(row.getOrigin()), row.getOwnerBody(),
        terms(row), new Proposer(row.getLocality(), row.getPartner(), row.getFirm(), row.getHidden()),
        new Opportunity.Desk(row.getContactBody(), row.getReviewBody()))
        .restored(life(row), List.of(row.getWriters()), reviews, renewals);
  }

  private static Terms terms(OpportunityRecord row) {
    return new Terms(Direction.valueOf(row.getDirection()), OpportunityKind.valueOf(row.getKind()),
        new BilingualText(row.getTitle(), row.getTitleEn(), row.getTitleStale()),
        new BilingualText(row.getSummary(), row.getSummaryEn(), row.getSummaryStale()),
        new BilingualText(row.getReturns(), row.getReturnsEn(), row.getReturnsStale()), Set.of(row.getSectors()),
        Set.of(row.getMarkets()), scale(row.getValueLeast(), row.getValueMost(), row.getCurrency()), row.getSource());
  }

  private static Life life(OpportunityRecord row) {
    var ended = instant(row.getEndedAt());
    var ending = ended == null ? null
        : new Ending(row.getReason() == null ? null : AbandonReason.valueOf(row.getReason()), row.getEndingNote(), ended);
    return new Life(Stage.valueOf(row.getStage()), row.getMonths(), instant(row.getSubmittedAt()), instant(row.getPublishedAt()),
        row.getEndsOn(), ending);
  }

  static @Nullable Scale scale(@Nullable Long least, @Nullable Long most, @Nullable String currency) {
    return currency == null ? null : new Scale(least, most, Currency.valueOf(currency));
  }

  private static Review review(ReviewRecord row) {
    return new Review(row.getId(), row.getClear(), row.getExpects(), row.getAdvantage(), row.getProper(), row.getComment(),
        row.getAccount(), row.getByName(), row.getByBody(), row.getAt().toInstant());
  }

  private static Renewal renewal(RenewalRecord row) {
    return new Renewal(row.getId(), row.getFromDay(), row.getToDay(), row.getWhy(), row.getByName(), row.getByBody(),
        Objects.requireNonNull(instant(row.getAt())));
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
