package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.NEED;
import static vn.donghanh.registries.needs.db.Tables.NUMBERING;
import static vn.donghanh.registries.needs.db.Tables.SUBORDER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
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

/// Sổ đặt hàng: all orders. Finds them under the reader's sight, adds and changes them; every change brings its
/// journal, its duties and its place in the search with it, or does not happen.
@Component
public class Needs {
  private final DSLContext sql;
  private final Journal journal;
  private final Tasks tasks;
  private final Search search;
  private final NeedWords words;
  private final Today today;
  private final ClockBook book;
  private final Notices notices;

  Needs(DSLContext sql, Journal journal, Tasks tasks, Search search, NeedWords words, Today today, ClockBook book,
      Notices notices) {
    this.sql = sql;
    this.journal = journal;
    this.tasks = tasks;
    this.search = search;
    this.words = words;
    this.today = today;
    this.book = book;
    this.notices = notices;
  }

  /// An order and how much of it the reader may know; never [Sight#NOTHING].
  public record Seen(Need need, Sight sight) {
    public boolean whole() {
      return sight == Sight.WHOLE;
    }
  }

  /// The order as this person may see it. An order that exists but not for them is not found, and the attempt is journalled.
  @Transactional
  public Optional<Seen> find(NeedId id, Actor actor) {
    var found = NeedLoading.load(sql, id);
    var seen = found.map(need -> new Seen(need, need.sightOf(actor))).filter(it -> it.sight() != Sight.NOTHING);
    if (found.isPresent() && seen.isEmpty()) {
      journal.record(actor, "needs.act.refused", id.subject());
    }
    return seen;
  }

  /// Bắt đầu một đặt hàng: a draft, seen by those who ask and by nobody else.
  @Transactional
  public NeedId draft(Wish wish, List<Party> parties, Actor actor) {
    var locality = actor.ofLocality().orElseThrow(() -> new Refusal("needs.no-locality"));
    var need = new Need(NeedId.fresh(), 0, locality, Origin.OFFICER, "", wish, parties);
    if (!need.isLedBy(actor)) {
      throw Refusal.at("joint", "needs.parties.lead-is-us");
    }
    add(need, actor);
    return need.id();
  }

  /// A new draft that asks again what an older or a published order asked.
  @Transactional
  public NeedId draftFrom(Need older, Actor actor) {
    var ours = new Party(Objects.requireNonNull(actor.body(), "an order is made in a body"), true, 100);
    var draft = draft(older.wish(), older.isLedBy(actor) ? older.parties() : List.of(ours), actor);
    journal.link(older.id().subject(), draft.subject(), "needs.link.asked-again");
    return draft;
  }

  /// Puts an order into the tables that was made elsewhere: a published one, a demonstration.
  @Transactional
  void add(Need need, Actor actor) {
    NeedSaving.insert(sql, need, NeedDuties.nextDue(need, today.date(), clocks()), actor.name(), today.now());
    journal.record(actor, "needs.act.draft", need.id().subject(), Map.of(), Map.of("title", need.wish().title().vi()));
    announce(need, actor, List.of());
  }

  /// Changes the order that the reader saw as `version`; what changed meanwhile is not overwritten.
  @Transactional
  public void change(NeedId id, int version, Actor actor, BiConsumer<Need, Clocks> change) {
    var need = locked(id, version);
    var clocks = clocks();
    var before = NeedDuties.of(need, today.date(), clocks);
    change.accept(need, clocks);
    NeedSaving.update(sql, need, NeedDuties.nextDue(need, today.date(), clocks));
    announce(need, actor, before);
  }

  /// Bỏ nháp: the draft and what hangs on it go; the journal keeps that it was there.
  @Transactional
  public void discard(NeedId id, int version, Actor actor) {
    var need = locked(id, version);
    need.discard(actor);
    tasks.closeAll(id.subject());
    search.drop(id.subject());
    NeedSaving.delete(sql, need);
    journal.record(actor, "needs.act.discard", id.subject(), Map.of("title", need.wish().title().vi()), Map.of());
  }

  /// Gửi: gives the order the next number of the year and starts the clocks.
  @Transactional
  public void send(NeedId id, int version, Actor actor) {
    change(id, version, actor, (need, clocks) -> need.send(nextNumber(today.date().getYear()), actor, today.now(), clocks));
  }

  /// The clocks by which orders run.
  @Transactional(readOnly = true)
  public Clocks clocks() {
    return book.clocks();
  }

  /// Opens the duty of an interim answer for every part whose day has passed. Run daily; running it again changes nothing.
  @Transactional
  public int askForInterimAnswers(LocalDate day) {
    var late = sql.selectDistinct(SUBORDER.NEED).from(SUBORDER)
        .where(SUBORDER.REGISTERED_AT.isNotNull(), SUBORDER.ANSWERED_AT.isNull(), SUBORDER.DUE.lt(day)).fetch(SUBORDER.NEED);
    var clocks = clocks();
    for (var id : late) {
      NeedLoading.load(sql, new NeedId(id)).ifPresent(need -> {
        NeedDuties.of(need, day, clocks).forEach(tasks::open);
        sql.update(NEED).set(NEED.NEXT_DUE, NeedDuties.nextDue(need, day, clocks)).where(NEED.ID.eq(id)).execute();
      });
    }
    return late.size();
  }

  private Need locked(NeedId id, int version) {
    var current = sql.select(NEED.VERSION).from(NEED).where(NEED.ID.eq(id.value())).forUpdate().fetchOptional(NEED.VERSION)
        .orElseThrow(() -> new Refusal("needs.gone"));
    if (current != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    return NeedLoading.load(sql, id).orElseThrow();
  }

  private void announce(Need need, Actor actor, List<Duty> before) {
    for (var act : need.acts()) {
      switch (act) {
        case Act.Happened it -> journal.record(actor, it.key(), need.id().subject(), it.before(), it.after());
        case Act.LedTo it -> journal.link(need.id().subject(), it.subject(), it.how());
      }
    }
    var after = NeedDuties.of(need, today.date(), clocks());
    var kept = new HashSet<String>();
    after.forEach(duty -> {
      tasks.open(duty);
      kept.add(duty.kind() + " " + duty.body());
    });
    before.stream().filter(duty -> !kept.contains(duty.kind() + " " + duty.body()))
        .forEach(duty -> tasks.close(duty.subject(), duty.kind(), duty.body()));
    if (need.withdrawal() != null) {
      tasks.closeAll(need.id().subject());
    }
    search.put(words.entry(need));
    NeedNotices.of(need, actor).forEach(notices::tell);
  }

  /// The next number of a year; a rollback gives it back.
  String nextNumber(int year) {
    var last = sql.insertInto(NUMBERING).set(NUMBERING.YEAR, year).set(NUMBERING.LAST, 1)
        .onConflict(NUMBERING.YEAR).doUpdate().set(NUMBERING.LAST, NUMBERING.LAST.plus(1))
        .returning(NUMBERING.LAST).fetchSingle(NUMBERING.LAST);
    return "ĐH-%d-%04d".formatted(year, last);
  }
}
