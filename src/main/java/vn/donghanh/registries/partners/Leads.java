package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.LEAD;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Sectors;

/// Các đầu mối: who speaks with a partner for which locality about what; at most one at a time.
@Component
public class Leads {
  private final DSLContext sql;
  private final Bodies bodies;
  private final Sectors sectors;
  private final Partners partners;
  private final Journal journal;
  private final Today today;

  Leads(DSLContext sql, Bodies bodies, Sectors sectors, Partners partners, Journal journal, Today today) {
    this.sql = sql;
    this.bodies = bodies;
    this.sectors = sectors;
    this.partners = partners;
    this.journal = journal;
    this.today = today;
  }

  /// The leads of a partner, those that stand first, then the newest; for whoever sees contacts.
  @Transactional(readOnly = true)
  public List<Lead> of(String partner, Actor actor) {
    return actor.may(PartnersPermission.CONTACTS) ? read(LEAD.PARTNER.in(PartnerRows.own(partner))) : List.of();
  }

  /// Chỉ định: from today on this body speaks with the partner; who did before no longer does.
  ///
  /// @param seen the lead that stood on the screen, 0 when none did
  /// @throws Refusal when the place or the body may not be named by this person, or when somebody named another meanwhile
  @Transactional
  public Lead name(String partner, String locality, String topic, String body, long seen, String reason, Actor actor) {
    if (!Lead.nameableBy(actor, locality) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
    if (bodies.find(body).filter(it -> it.locality() == null || it.locality().equals(locality)).isEmpty()) {
      throw Refusal.at("body", "partners.lead.not-of-the-locality");
    }
    if (!topic.isEmpty() && sectors.find(topic).filter(it -> it.parent() == null).isEmpty()) {
      throw Refusal.at("topic", "site.error.not-offered");
    }
    var id = held(partner, actor);
    end(id, locality, topic, body, seen, reason, actor);
    var named = sql.insertInto(LEAD).set(LEAD.PARTNER, id).set(LEAD.LOCALITY, locality).set(LEAD.TOPIC, topic).set(LEAD.BODY, body)
        .set(LEAD.SINCE, today.date()).set(LEAD.REASON, reason).set(LEAD.BY_NAME, actor.name()).set(LEAD.BY_BODY, actor.body())
        .set(LEAD.BODY_NAME, actor.bodyName()).set(LEAD.AT, today.now().atOffset(ZoneOffset.UTC)).returning(LEAD.ID).fetchSingle(LEAD.ID);
    journal.record(actor, "partners.lead.name", Subject.of("partners", id), Map.of(), Map.of("locality", locality, "topic", topic, "body", body));
    return read(LEAD.ID.eq(named)).getFirst();
  }

  private void end(String partner, String locality, String topic, String body, long seen, String reason, Actor actor) {
    var standing = read(LEAD.PARTNER.in(PartnerRows.own(partner)).and(LEAD.LOCALITY.eq(locality)).and(LEAD.TOPIC.eq(topic)).and(LEAD.UNTIL.isNull()))
        .stream().findFirst();
    if (standing.map(Lead::id).orElse(0L) != seen) {
      throw Refusal.at("body", "partners.lead.named-meanwhile", standing.map(it -> called(it.body())).orElse("–"));
    }
    if (standing.filter(it -> it.body().equals(body)).isPresent()) {
      throw Refusal.at("body", "partners.lead.is-already");
    }
    standing.ifPresent(it -> sql.update(LEAD).set(LEAD.UNTIL, today.date()).set(LEAD.ENDED_WHY, reason).set(LEAD.ENDED_BY, actor.name()).where(LEAD.ID.eq(it.id())).execute());
  }

  /// The current record of the partner, held until the transaction ends: of two who name at once the second sees the first.
  private String held(String partner, Actor actor) {
    var id = partners.current(partner);
    sql.select(PARTNER.ID).from(PARTNER).where(PARTNER.ID.eq(id), PartnerLists.visibleTo(actor)).forNoKeyUpdate().fetchOptional()
        .orElseThrow(() -> new Refusal("partners.not-yours"));
    return id;
  }

  /// Those who must be asked first by somebody who writes for a locality; for whoever writes for none, all of them.
  List<Lead> toAsk(String partner, Actor actor, LocalDate day) {
    var where = actor.locality() == null ? org.jooq.impl.DSL.noCondition() : LEAD.LOCALITY.eq(actor.locality());
    return read(LEAD.PARTNER.in(PartnerRows.own(partner)).and(LEAD.UNTIL.isNull()).and(where)).stream().filter(it -> !actor.actsFor(it.body())).toList();
  }

  private String called(String body) {
    return bodies.find(body).map(it -> it.name().vi()).orElse(body);
  }

  private List<Lead> read(Condition which) {
    return sql.selectFrom(LEAD).where(which).orderBy(LEAD.UNTIL.isNull().desc(), LEAD.LOCALITY, LEAD.TOPIC, LEAD.ID.desc()).limit(200)
        .fetch(row -> new Lead(row.getId(), row.getLocality(), row.getTopic(), row.getBody(), row.getSince(), row.getUntil(), row.getReason(),
            row.getByName(), row.getBodyName(), row.getEndedWhy()));
  }
}
