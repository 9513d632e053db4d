package vn.donghanh.registries.opportunities;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.val;
import static vn.donghanh.registries.opportunities.db.Tables.OPPORTUNITY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.journal.Notices;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.foundation.tasks.Duty;
import vn.donghanh.foundation.tasks.Tasks;

/// Sổ cơ hội: all opportunities. Finds them under the reader's sight, adds and changes them; every change brings its
/// journal, its duties and its place in the search with it, or does not happen.
@Component
public class Opportunities {
  private final DSLContext sql;
  private final Journal journal;
  private final Tasks tasks;
  private final Search search;
  private final Notices notices;
  private final OpportunityWords words;
  private final Desks desks;
  private final Today today;

  Opportunities(DSLContext sql, Journal journal, Tasks tasks, Search search, Notices notices, OpportunityWords words, Desks desks,
      Today today) {
    this.sql = sql;
    this.journal = journal;
    this.tasks = tasks;
    this.search = search;
    this.notices = notices;
    this.words = words;
    this.desks = desks;
    this.today = today;
  }

  /// An opportunity and how much of it the reader may know; never [Sight#NOTHING].
  public record Seen(Opportunity opportunity, Sight sight) {
    public boolean whole() {
      return sight == Sight.WHOLE;
    }
  }

  /// The opportunity as this person may see it. One that exists but not for them is not found; who has signed in leaves an
  /// entry by asking. A visitor's question costs the same whether it exists or not.
  @Transactional
  public Optional<Seen> find(OpportunityId id, Actor actor) {
    var found = OpportunityLoading.load(sql, id);
    var seen = found.map(it -> new Seen(it, it.sightOf(actor, today.date()))).filter(it -> it.sight() != Sight.NOTHING);
    if (found.isPresent() && seen.isEmpty() && actor.signedIn()) {
      journal.record(actor, "opportunities.act.refused", id.subject());
    }
    return seen;
  }

  /// Everything that is open on a day, as everybody may see it.
  @Transactional(readOnly = true)
  public List<OpportunityCard> published(LocalDate day) {
    return sql.select(OpportunityLoading.CARD).from(OPPORTUNITY).where(openOn(day)).fetch(OpportunityLoading::card);
  }

  /// What is open on a day and names one of these markets or sectors, in no order: who asks knows what makes one better. A
  /// group of countries or sectors does not stand for its members here: name every code that counts.
  @Transactional(readOnly = true)
  public List<OpportunityCard> candidates(Set<String> markets, Set<String> sectors, LocalDate day) {
    return sql.select(OpportunityLoading.CARD).from(OPPORTUNITY)
        .where(openOn(day), overlap(OPPORTUNITY.MARKETS, markets).or(overlap(OPPORTUNITY.SECTORS, sectors)))
        .fetch(OpportunityLoading::card);
  }

  /// The cards of these opportunities by id, without those that are not open on the day.
  @Transactional(readOnly = true)
  public Map<OpportunityId, OpportunityCard> cards(Collection<OpportunityId> ids, LocalDate day) {
    var cards = new LinkedHashMap<OpportunityId, OpportunityCard>();
    sql.select(OpportunityLoading.CARD).from(OPPORTUNITY).where(openOn(day), OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::value).toArray(UUID[]::new)))
        .forEach(row -> cards.put(new OpportunityId(row.get(OPPORTUNITY.ID)), OpportunityLoading.card(row)));
    return cards;
  }

  /// Bắt đầu một cơ hội: a draft, seen by the body that writes it and by nobody else.
  @Transactional
  public OpportunityId draft(Terms terms, Proposer proposer, String contact, int months, Actor actor) {
    var owner = actor.body();
    if (owner == null || !actor.may(OpportunitiesPermission.WRITE)) {
      throw new Refusal("opportunities.not-yours");
    }
    var checked = desks.checked(terms, proposer, contact, actor);
    var opportunity = new Opportunity(OpportunityId.fresh(), 0, Origin.OFFICER, owner, terms, proposer, checked)
        .restored(Life.DRAFT.lasting(months), List.of(), List.of(), List.of());
    opportunity.wroteIt(actor);
    add(opportunity, actor);
    return opportunity.id();
  }

  /// Puts a new record into the tables, with what already happened to it.
  @Transactional
  void add(Opportunity opportunity, Actor actor) {
    OpportunitySaving.insert(sql, opportunity, actor.name(), today.now());
    journal.record(actor, "opportunities.act.draft", opportunity.subject(), Map.of(), Map.of("title", opportunity.terms().title().vi()));
    announce(opportunity, actor, List.of());
  }

  /// Sửa nháp.
  @Transactional
  public void rewrite(OpportunityId id, int version, Terms terms, Proposer proposer, String contact, int months, Actor actor) {
    var desk = desks.checked(terms, proposer, contact, actor);
    change(id, version, actor, it -> it.rewrite(terms, proposer, desk, months, actor));
  }

  /// Changes the opportunity that the reader saw as `version`; what changed meanwhile is not overwritten.
  @Transactional
  public void change(OpportunityId id, int version, Actor actor, Consumer<Opportunity> change) {
    var opportunity = locked(id, version);
    var before = OpportunityDuties.of(opportunity, today.date());
    change.accept(opportunity);
    OpportunitySaving.update(sql, opportunity);
    announce(opportunity, actor, before);
  }

  /// Bỏ nháp: a draft that was never judged goes; the journal keeps that it was there.
  @Transactional
  public void discard(OpportunityId id, int version, Actor actor) {
    var opportunity = locked(id, version);
    opportunity.discard(actor);
    tasks.closeAll(opportunity.subject());
    search.drop(opportunity.subject());
    sql.deleteFrom(OPPORTUNITY).where(OPPORTUNITY.ID.eq(id.value())).execute();
    journal.record(actor, "opportunities.act.discard", opportunity.subject(), Map.of("title", opportunity.terms().title().vi()), Map.of());
  }

  /// Asks owners to renew or close what ends soon, and takes out of the search what ended. Run daily; running it again
  /// changes nothing.
  @Transactional
  public int turnTheDay(LocalDate day) {
    var ids = sql.select(OPPORTUNITY.ID).from(OPPORTUNITY)
        .where(OPPORTUNITY.STAGE.eq(Stage.PUBLISHED.name()), OPPORTUNITY.ENDS_ON.le(day.plusDays(Life.ASK_DAYS))).fetch(OPPORTUNITY.ID);
    for (var id : ids) {
      OpportunityLoading.load(sql, new OpportunityId(id)).ifPresent(it -> {
        OpportunityDuties.of(it, day).forEach(tasks::open);
        search.put(words.entry(it, day));
      });
    }
    return ids.size();
  }


  static Condition openOn(LocalDate day) {
    return OPPORTUNITY.STAGE.eq(Stage.PUBLISHED.name()).and(OPPORTUNITY.ENDS_ON.ge(day));
  }

  static Condition overlap(Field<String[]> column, Set<String> codes) {
    return codes.isEmpty() ? falseCondition() : arrayOverlap(column, val(codes.toArray(String[]::new), column));
  }

  private Opportunity locked(OpportunityId id, int version) {
    var current = sql.select(OPPORTUNITY.VERSION).from(OPPORTUNITY).where(OPPORTUNITY.ID.eq(id.value())).forUpdate()
        .fetchOptional(OPPORTUNITY.VERSION).orElseThrow(() -> new Refusal("opportunities.gone"));
    if (current != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    return OpportunityLoading.load(sql, id).orElseThrow();
  }

  private void announce(Opportunity opportunity, Actor actor, List<Duty> before) {
    opportunity.acts().forEach(act -> journal.record(actor, act.key(), opportunity.subject(), act.before(), act.after()));
    var kept = new HashSet<String>();
    OpportunityDuties.of(opportunity, today.date()).forEach(duty -> {
      tasks.open(duty);
      kept.add(duty.kind() + " " + duty.body());
    });
    before.stream().filter(duty -> !kept.contains(duty.kind() + " " + duty.body()))
        .forEach(duty -> tasks.close(duty.subject(), duty.kind(), duty.body()));
    search.put(words.entry(opportunity, today.date()));
    OpportunityNotices.of(opportunity, actor).forEach(notices::tell);
  }
}
