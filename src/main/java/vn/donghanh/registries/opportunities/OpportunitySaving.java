package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;
import static vn.donghanh.registries.opportunities.db.Tables.RENEWAL;
import static vn.donghanh.registries.opportunities.db.Tables.REVIEW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.registries.opportunities.db.tables.records.OpportunityRecord;

/// Writes an opportunity back to its tables.
final class OpportunitySaving {

  private OpportunitySaving() {}

  static void insert(DSLContext sql, Opportunity opportunity, String by, Instant now) {
    var row = sql.newRecord(OPPORTUNITY);
    fill(row, opportunity);
    row.setId(opportunity.id().value());
    row.setVersion(opportunity.acts().size());
    row.setOwnerBody(opportunity.owner());
    row.setOrigin(opportunity.origin().name());
    row.setCreatedAt(at(now));
    row.setCreatedBy(by);
    row.insert();
    saveSaid(sql, opportunity);
  }

  /// Writes what changed since `opportunity.version()`; refuses when somebody else changed it meanwhile.
  static void update(DSLContext sql, Opportunity opportunity) {
    var row = sql.newRecord(OPPORTUNITY);
    fill(row, opportunity);
    row.setVersion(opportunity.version() + 1);
    var changed = sql.update(OPPORTUNITY).set(row)
        .where(OPPORTUNITY.ID.eq(opportunity.id().value()), OPPORTUNITY.VERSION.eq(opportunity.version())).execute();
    if (changed == 0) {
      throw new Refusal("site.changed-meanwhile");
    }
    saveSaid(sql, opportunity);
  }

  /// What one looks for in it: title and summary in both languages, and never a name that may be hidden.
  static String words(Terms terms) {
    return Stream.of(terms.title(), terms.summary()).flatMap(it -> Stream.of(it.vi(), it.en())).map(Spelling::folded)
        .filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
  }

  static String folded(BilingualText title) {
    return (Spelling.folded(title.vi()) + " " + Spelling.folded(title.en())).strip();
  }

  private static void fill(OpportunityRecord row, Opportunity opportunity) {
    fill(row, opportunity.terms());
    var proposer = opportunity.proposer();
    row.setLocality(proposer.locality());
    row.setPartner(proposer.partner());
    row.setFirm(proposer.firm());
    row.setHidden(proposer.hidden());
    row.setContactBody(opportunity.desk().contact());
    row.setReviewBody(opportunity.desk().review());
    row.setWriters(sorted(opportunity.writers()));
    var life = opportunity.life();
    row.setStage(life.stage().name());
    row.setMonths(life.months());
    row.setSubmittedAt(at(life.submittedAt()));
    row.setPublishedAt(at(life.publishedAt()));
    row.setEndsOn(life.endsOn());
    var ending = life.ending();
    row.setEndedAt(ending == null ? null : at(ending.at()));
    row.setReason(ending == null || ending.reason() == null ? null : ending.reason().name());
    row.setEndingNote(ending == null ? "" : ending.note());
  }

  private static void fill(OpportunityRecord row, Terms terms) {
    row.setDirection(terms.direction().name());
    row.setKind(terms.kind().name());
    row.setTitle(terms.title().vi());
    row.setTitleEn(terms.title().en());
    row.setTitleStale(terms.title().stale());
    row.setSummary(terms.summary().vi());
    row.setSummaryEn(terms.summary().en());
    row.setSummaryStale(terms.summary().stale());
    row.setReturns(terms.returns().vi());
    row.setReturnsEn(terms.returns().en());
    row.setReturnsStale(terms.returns().stale());
    row.setSectors(sorted(terms.sectors()));
    row.setMarkets(sorted(terms.markets()));
    var scale = terms.scale();
    row.setValueLeast(scale == null ? null : scale.least());
    row.setValueMost(scale == null ? null : scale.most());
    row.setCurrency(scale == null ? null : scale.currency().name());
    row.setSource(terms.source());
    row.setWords(words(terms));
    row.setTitleFolded(folded(terms.title()));
  }

  private static void saveSaid(DSLContext sql, Opportunity opportunity) {
    sql.batch(opportunity.reviews().stream().map(review -> sql.insertInto(REVIEW)
        .set(REVIEW.ID, review.id()).set(REVIEW.OPPORTUNITY, opportunity.id().value()).set(REVIEW.CLEAR, review.clear())
        .set(REVIEW.EXPECTS, review.expects()).set(REVIEW.ADVANTAGE, review.advantage()).set(REVIEW.PROPER, review.proper())
        .set(REVIEW.COMMENT, review.comment()).set(REVIEW.ACCOUNT, review.account()).set(REVIEW.BY_NAME, review.byName())
        .set(REVIEW.BY_BODY, review.byBody()).set(REVIEW.AT, at(review.at())).onConflictDoNothing()).toList()).execute();
    sql.batch(opportunity.renewals().stream().map(renewal -> sql.insertInto(RENEWAL)
        .set(RENEWAL.ID, renewal.id()).set(RENEWAL.OPPORTUNITY, opportunity.id().value()).set(RENEWAL.FROM_DAY, renewal.from())
        .set(RENEWAL.TO_DAY, renewal.to()).set(RENEWAL.WHY, renewal.why()).set(RENEWAL.BY_NAME, renewal.byName())
        .set(RENEWAL.BY_BODY, renewal.byBody()).set(RENEWAL.AT, at(renewal.at())).onConflictDoNothing()).toList()).execute();
  }

  private static String[] sorted(Set<String> codes) {
    return codes.stream().sorted().toArray(String[]::new);
  }

  static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
