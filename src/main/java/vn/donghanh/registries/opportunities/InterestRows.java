package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static vn.donghanh.registries.opportunities.db.Tables.INTEREST;
import static vn.donghanh.registries.opportunities.db.Tables.INTEREST_SAID;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.donghanh.Refusal;
import vn.donghanh.registries.opportunities.db.tables.records.InterestRecord;

/// Expressions of interest in their tables.
final class InterestRows {
  private static final Field<List<Reply>> SAID =
      multiset(selectFrom(INTEREST_SAID).where(INTEREST_SAID.INTEREST.eq(INTEREST.ID)).orderBy(INTEREST_SAID.AT))
          .convertFrom(all -> all.map(row -> new Reply(row.getId(), row.getVerdict() == null ? null : Reply.Verdict.valueOf(row.getVerdict()),
              row.getReason() == null ? null : Reply.DeclineReason.valueOf(row.getReason()), row.getText(), row.getByName(), row.getByBody(),
              row.getAt().toInstant())));

  private InterestRows() {}

  static Optional<Interest> load(DSLContext sql, Condition which) {
    return sql.select(INTEREST, SAID).from(INTEREST).where(which).fetchOptional(row -> interest(row.value1(), row.value2()));
  }

  static List<Interest> all(DSLContext sql, Condition which) {
    return sql.select(INTEREST, SAID).from(INTEREST).where(which).orderBy(INTEREST.ASKED_AT, INTEREST.ID).fetch(row -> interest(row.value1(), row.value2()));
  }

  static void insert(DSLContext sql, Interest interest) {
    var row = sql.newRecord(INTEREST);
    fill(row, interest);
    row.setId(interest.id().value());
    row.setKey(interest.key());
    row.setOpportunity(interest.opportunity().value());
    row.setVersion(0);
    row.setLanguage(interest.language().getLanguage());
    row.insert();
    saveSaid(sql, interest);
  }

  static void update(DSLContext sql, Interest interest) {
    var row = sql.newRecord(INTEREST);
    fill(row, interest);
    row.setVersion(interest.version() + 1);
    var changed = sql.update(INTEREST).set(row).where(INTEREST.ID.eq(interest.id().value()), INTEREST.VERSION.eq(interest.version())).execute();
    if (changed == 0) {
      throw new Refusal("site.changed-meanwhile");
    }
    saveSaid(sql, interest);
  }

  private static void fill(InterestRecord row, Interest interest) {
    var asker = interest.asker();
    row.setState(interest.state().name());
    row.setName(asker.name());
    row.setOrganisation(asker.organisation());
    row.setCountry(asker.country());
    row.setEmail(asker.email());
    row.setMailConfirmed(asker.confirmed());
    row.setAccount(asker.account());
    row.setBody(asker.body());
    var moments = interest.moments();
    row.setAskedAt(OpportunitySaving.at(moments.asked()));
    row.setReceivedAt(OpportunitySaving.at(moments.received()));
    row.setDue(moments.due());
    row.setEscalatedAt(OpportunitySaving.at(moments.escalated()));
    row.setAnsweredAt(OpportunitySaving.at(moments.answered()));
    row.setErasedAt(OpportunitySaving.at(moments.erased()));
    row.setLetters(interest.letters().toArray(UUID[]::new));
  }

  private static void saveSaid(DSLContext sql, Interest interest) {
    sql.batch(interest.said().stream().map(reply -> sql.insertInto(INTEREST_SAID)
        .set(INTEREST_SAID.ID, reply.id()).set(INTEREST_SAID.INTEREST, interest.id().value())
        .set(INTEREST_SAID.VERDICT, reply.verdict() == null ? null : reply.verdict().name())
        .set(INTEREST_SAID.REASON, reply.reason() == null ? null : reply.reason().name())
        .set(INTEREST_SAID.TEXT, reply.text()).set(INTEREST_SAID.BY_NAME, reply.byName()).set(INTEREST_SAID.BY_BODY, reply.byBody())
        .set(INTEREST_SAID.AT, OpportunitySaving.at(reply.at()))
        .onConflict(INTEREST_SAID.ID).doUpdate().setAllToExcluded()).toList()).execute();
  }

  private static Interest interest(InterestRecord row, List<Reply> said) {
    var asker = new Asker(row.getName(), row.getOrganisation(), row.getCountry(), row.getEmail(), row.getMailConfirmed(), row.getAccount(), row.getBody());
    return new Interest(new InterestId(row.getId()), row.getKey(), new OpportunityId(row.getOpportunity()), Locale.of(row.getLanguage()),
        row.getVersion(), asker, Interest.State.valueOf(row.getState()),
        new Interest.Moments(row.getAskedAt().toInstant(), OpportunityLoading.instant(row.getReceivedAt()), row.getDue(),
            OpportunityLoading.instant(row.getEscalatedAt()), OpportunityLoading.instant(row.getAnsweredAt()), OpportunityLoading.instant(row.getErasedAt())))
        .restored(said, List.of(row.getLetters()));
  }
}
