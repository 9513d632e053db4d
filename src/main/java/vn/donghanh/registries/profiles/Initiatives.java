package vn.donghanh.registries.profiles;

import static org.jooq.impl.DSL.noCondition;
import static vn.donghanh.registries.profiles.db.Tables.INITIATIVE;
import static vn.donghanh.registries.profiles.db.Tables.PROGRESS;
import static vn.donghanh.registries.profiles.db.Tables.SPEARHEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.foundation.tasks.Tasks;

/// Các sáng kiến: at most three a locality and year, each done within two years; the table itself refuses more and longer.
@Component
public class Initiatives {
  private final DSLContext sql;
  private final LocalityDesks desks;
  private final Bodies bodies;
  private final ProfileWords words;
  private final Journal journal;
  private final Search search;
  private final Tasks tasks;
  private final Today today;

  Initiatives(DSLContext sql, LocalityDesks desks, Bodies bodies, ProfileWords words, Journal journal, Search search, Tasks tasks, Today today) {
    this.sql = sql;
    this.desks = desks;
    this.bodies = bodies;
    this.words = words;
    this.journal = journal;
    this.search = search;
    this.tasks = tasks;
    this.today = today;
  }

  /// The address of its page.
  public static String address(String locality, InitiativeId id) {
    return "/ho-so-dia-phuong/" + locality + "/sang-kien/" + id;
  }

  /// An initiative with everything that was said of it, newest first.
  public record Seen(Initiative initiative, List<Progress> progress) {
    public Seen {
      progress = List.copyOf(progress);
    }
  }

  /// The initiative for everybody when it is published, else for who writes there.
  @Transactional
  public Optional<Seen> find(InitiativeId id, Actor actor) {
    var found = load(id);
    if (found.isPresent() && !found.get().published() && !found.get().desk().mayWrite(actor)) {
      desks.refused(actor, id.subject());
      return Optional.empty();
    }
    return found.map(it -> new Seen(it, sql.selectFrom(PROGRESS).where(PROGRESS.INITIATIVE.eq(id.value()))
        .orderBy(PROGRESS.AT.desc()).fetch(InitiativeRows::progress)));
  }

  /// Those of a locality, the newest year first.
  ///
  /// @param all true for who writes there; false for what is published
  @Transactional(readOnly = true)
  public List<Initiative> of(String locality, boolean all) {
    var desk = desks.of(locality).orElse(new Desk(locality, ""));
    return sql.selectFrom(INITIATIVE).where(INITIATIVE.LOCALITY.eq(locality))
        .and(all ? noCondition() : INITIATIVE.PUBLISHED_AT.isNotNull())
        .orderBy(INITIATIVE.YEAR.desc(), INITIATIVE.PLACE).fetch(row -> InitiativeRows.initiative(row, desk));
  }

  /// Đề xuất một sáng kiến.
  ///
  /// @throws Refusal when the locality has three that begin in that year, whoever else writes at the same moment
  @Transactional
  public InitiativeId propose(Plan plan, @Nullable SpearheadId serves, Actor actor) {
    var desk = desks.of(String.valueOf(actor.locality())).orElseThrow(() -> new Refusal("profiles.not-yours"));
    desk.refuseUnlessWriter(actor);
    refuseStrangers(plan, serves, desk);
    var initiative = new Initiative(InitiativeId.fresh(), 0, desk, serves, plan, InitiativeState.PROPOSED, "", today.date(), null, null);
    for (var place = 1; place <= Initiative.MOST; place++) {
      var row = InitiativeRows.row(initiative);
      row.setPlace(place);
      if (sql.insertInto(INITIATIVE).set(row).onConflict(INITIATIVE.LOCALITY, INITIATIVE.YEAR, INITIATIVE.PLACE).doNothing().execute() == 1) {
        journal.record(actor, "profiles.act.propose", initiative.id().subject(), Map.of(), said(initiative));
        remind(initiative);
        return initiative.id();
      }
    }
    throw Refusal.at("start", "profiles.initiative.full", Initiative.MOST, String.valueOf(plan.year()));
  }

  @Transactional
  public void rewrite(InitiativeId id, int version, Plan plan, @Nullable SpearheadId serves, boolean reviewed, Actor actor) {
    change(id, version, "profiles.act.rewrite-initiative", actor, it -> {
      refuseStrangers(plan, serves, it.desk());
      return it.rewritten(plan, serves, reviewed, actor);
    });
  }

  @Transactional
  public void publish(InitiativeId id, int version, Actor actor) {
    change(id, version, "profiles.act.publish-initiative", actor, it -> it.shown(actor, today.now()));
  }

  @Transactional
  public void takeBack(InitiativeId id, int version, Actor actor) {
    change(id, version, "profiles.act.take-back-initiative", actor, it -> it.takenBack(actor));
  }

  /// Cập nhật: how it goes, and where it stands from now on.
  @Transactional
  public void update(InitiativeId id, int version, BilingualText said, InitiativeState to, Actor actor) {
    change(id, version, "profiles.act.update", actor, it -> {
      var step = it.updated(said, to, actor, today.date(), today.now());
      sql.insertInto(PROGRESS).set(InitiativeRows.row(id, step.progress())).execute();
      return step.initiative();
    });
  }

  /// Bỏ: what was never said anything of; the journal keeps that it was there.
  @Transactional
  public void discard(InitiativeId id, int version, Actor actor) {
    var initiative = locked(id, version);
    initiative.refuseUnlessDiscardable(actor);
    tasks.closeAll(id.subject());
    sql.deleteFrom(INITIATIVE).where(INITIATIVE.ID.eq(id.value())).execute();
    journal.record(actor, "profiles.act.discard-initiative", id.subject(), said(initiative), Map.of());
  }

  /// Asks owners of what ends soon how it ended. Run daily; running it again changes nothing.
  @Transactional
  public int turnTheDay(LocalDate day) {
    var ids = sql.select(INITIATIVE.ID).from(INITIATIVE).where(INITIATIVE.STATE.in("PROPOSED", "RUNNING"),
        INITIATIVE.END_MONTH.le(day.plusDays(Initiative.ASK_DAYS))).fetch(INITIATIVE.ID);
    ids.forEach(id -> load(new InitiativeId(id)).ifPresent(this::remind));
    return ids.size();
  }

  private void change(InitiativeId id, int version, String act, Actor actor, UnaryOperator<Initiative> change) {
    var before = locked(id, version);
    var after = change.apply(before);
    var row = InitiativeRows.row(after);
    row.setVersion(version + 1);
    row.changed(INITIATIVE.ID, false);
    sql.update(INITIATIVE).set(row).where(INITIATIVE.ID.eq(id.value())).execute();
    journal.record(actor, act, id.subject(), said(before), said(after));
    if (!before.plan().owner().equals(after.plan().owner())) {
      tasks.close(id.subject(), InitiativeDuties.END, before.plan().owner());
    }
    remind(after);
    var published = after.publishedAt();
    if (published == null) {
      search.drop(id.subject());
    } else {
      search.put(words.of(after, published));
    }
  }

  private void remind(Initiative initiative) {
    if (initiative.endsSoon(today.date())) {
      tasks.open(InitiativeDuties.end(initiative));
    } else {
      tasks.close(initiative.id().subject(), InitiativeDuties.END, initiative.plan().owner());
    }
  }

  /// The owner is a body of the locality, the spearhead is the locality's own.
  private void refuseStrangers(Plan plan, @Nullable SpearheadId serves, Desk desk) {
    if (bodies.of(desk.locality()).stream().noneMatch(it -> it.id().equals(plan.owner()))) {
      throw Refusal.at("owner", "site.error.not-offered");
    }
    if (serves != null && !sql.fetchExists(SPEARHEAD, SPEARHEAD.ID.eq(serves.value()), SPEARHEAD.LOCALITY.eq(desk.locality()))) {
      throw Refusal.at("spearhead", "site.error.not-offered");
    }
  }

  private Initiative locked(InitiativeId id, int version) {
    var current = sql.select(INITIATIVE.VERSION).from(INITIATIVE).where(INITIATIVE.ID.eq(id.value())).forUpdate()
        .fetchOptional(INITIATIVE.VERSION).orElseThrow(() -> new Refusal("profiles.gone"));
    if (current != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    return load(id).orElseThrow();
  }

  private Optional<Initiative> load(InitiativeId id) {
    return sql.selectFrom(INITIATIVE).where(INITIATIVE.ID.eq(id.value()))
        .fetchOptional(row -> InitiativeRows.initiative(row, desks.of(row.getLocality()).orElse(new Desk(row.getLocality(), ""))));
  }

  private Map<String, ?> said(Initiative initiative) {
    var plan = initiative.plan();
    var owner = bodies.find(plan.owner()).map(Body::name).orElseGet(() -> BilingualText.of(plan.owner(), ""));
    return Map.of("title", plan.title(), "state", initiative.state().key(), "owner", owner, "budget", plan.budget().key(),
        "until", plan.lastDay().toString());
  }
}
