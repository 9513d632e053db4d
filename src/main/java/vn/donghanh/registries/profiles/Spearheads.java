package vn.donghanh.registries.profiles;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.val;
import static vn.donghanh.registries.profiles.db.Tables.INITIATIVE;
import static vn.donghanh.registries.profiles.db.Tables.SPEARHEAD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.registries.profiles.db.tables.records.SpearheadRecord;

/// Các mũi nhọn: at most two a locality and year, which the table itself keeps: it has two places and no third.
@Component
public class Spearheads {
  private final DSLContext sql;
  private final LocalityDesks desks;
  private final ProfileWords words;
  private final Journal journal;
  private final Search search;
  private final Today today;

  Spearheads(DSLContext sql, LocalityDesks desks, ProfileWords words, Journal journal, Search search, Today today) {
    this.sql = sql;
    this.desks = desks;
    this.words = words;
    this.journal = journal;
    this.search = search;
    this.today = today;
  }

  /// The published spearheads of a locality and year.
  @Transactional(readOnly = true)
  public List<SpearheadCard> published(String locality, int year) {
    return cards(SPEARHEAD.LOCALITY.eq(locality).and(SPEARHEAD.YEAR.eq(year)));
  }

  /// Every published spearhead of a year.
  @Transactional(readOnly = true)
  public List<SpearheadCard> published(int year) {
    return cards(SPEARHEAD.YEAR.eq(year));
  }

  /// Published spearheads of a year that name one of these markets or one of these sectors. A group of countries or sectors
  /// does not stand for its members here: name every code that counts.
  @Transactional(readOnly = true)
  public List<SpearheadCard> candidates(Set<String> markets, Set<String> sectors, int year) {
    return cards(SPEARHEAD.YEAR.eq(year).and(overlap(SPEARHEAD.MARKETS, markets).or(overlap(SPEARHEAD.SECTORS, sectors))));
  }

  /// The published spearheads with these ids.
  @Transactional(readOnly = true)
  public List<SpearheadCard> cards(Set<SpearheadId> ids) {
    return cards(SPEARHEAD.ID.in(ids.stream().map(SpearheadId::value).toList()));
  }

  /// Those of a locality, newest year first.
  ///
  /// @param year null for every year
  /// @param all  true for who writes there; false for what is published
  @Transactional(readOnly = true)
  public List<Spearhead> of(String locality, @Nullable Integer year, boolean all) {
    var desk = desks.of(locality).orElse(new Desk(locality, ""));
    return sql.selectFrom(SPEARHEAD).where(SPEARHEAD.LOCALITY.eq(locality))
        .and(year == null ? org.jooq.impl.DSL.noCondition() : SPEARHEAD.YEAR.eq(year))
        .and(all ? org.jooq.impl.DSL.noCondition() : SPEARHEAD.PUBLISHED_AT.isNotNull())
        .orderBy(SPEARHEAD.YEAR.desc(), SPEARHEAD.PLACE).fetch(row -> spearhead(row, desk));
  }

  /// One spearhead for who writes there; nothing for anybody else.
  @Transactional
  public Optional<Spearhead> find(SpearheadId id, Actor actor) {
    var found = load(id);
    if (found.isPresent() && !found.get().desk().mayWrite(actor)) {
      desks.refused(actor, id.subject());
      return Optional.empty();
    }
    return found;
  }

  /// Chọn một mũi nhọn.
  ///
  /// @throws Refusal when the locality has two in that year, whoever else writes at the same moment
  @Transactional
  public SpearheadId choose(int year, Aim aim, Actor actor) {
    var desk = desks.of(String.valueOf(actor.locality())).orElseThrow(() -> new Refusal("profiles.not-yours"));
    desk.refuseUnlessWriter(actor);
    var spearhead = new Spearhead(SpearheadId.fresh(), 0, desk, year, aim, null);
    for (var place = 1; place <= Spearhead.MOST; place++) {
      var row = row(spearhead);
      row.setPlace(place);
      if (sql.insertInto(SPEARHEAD).set(row).onConflict(SPEARHEAD.LOCALITY, SPEARHEAD.YEAR, SPEARHEAD.PLACE).doNothing().execute() == 1) {
        journal.record(actor, "profiles.act.choose", spearhead.id().subject(), Map.of(), said(spearhead));
        return spearhead.id();
      }
    }
    throw Refusal.at("year", "profiles.spearhead.full", Spearhead.MOST, String.valueOf(year));
  }

  @Transactional
  public void rewrite(SpearheadId id, int version, Aim aim, boolean reviewed, Actor actor) {
    change(id, version, "profiles.act.rewrite-spearhead", actor, it -> it.rewritten(aim, reviewed, actor));
  }

  @Transactional
  public void publish(SpearheadId id, int version, Actor actor) {
    change(id, version, "profiles.act.publish-spearhead", actor, it -> it.shown(actor, today.now()));
  }

  @Transactional
  public void takeBack(SpearheadId id, int version, Actor actor) {
    change(id, version, "profiles.act.take-back-spearhead", actor, it -> it.takenBack(actor));
  }

  /// Bỏ: leaves its place to another; the journal keeps that it was there.
  @Transactional
  public void discard(SpearheadId id, int version, Actor actor) {
    var spearhead = locked(id, version);
    spearhead.refuseUnlessDiscardable(actor);
    if (sql.fetchExists(INITIATIVE, INITIATIVE.SPEARHEAD.eq(id.value()))) {
      throw new Refusal("profiles.spearhead.has-initiatives");
    }
    sql.deleteFrom(SPEARHEAD).where(SPEARHEAD.ID.eq(id.value())).execute();
    journal.record(actor, "profiles.act.discard-spearhead", id.subject(), said(spearhead), Map.of());
  }

  private void change(SpearheadId id, int version, String act, Actor actor, UnaryOperator<Spearhead> change) {
    var before = locked(id, version);
    var after = change.apply(before);
    var row = row(after);
    row.setVersion(version + 1);
    row.changed(SPEARHEAD.ID, false);
    sql.update(SPEARHEAD).set(row).where(SPEARHEAD.ID.eq(id.value())).execute();
    journal.record(actor, act, id.subject(), said(before), said(after));
    var published = after.publishedAt();
    if (published == null) {
      search.drop(id.subject());
    } else {
      search.put(words.of(after, published));
    }
  }

  private Spearhead locked(SpearheadId id, int version) {
    var current = sql.select(SPEARHEAD.VERSION).from(SPEARHEAD).where(SPEARHEAD.ID.eq(id.value())).forUpdate()
        .fetchOptional(SPEARHEAD.VERSION).orElseThrow(() -> new Refusal("profiles.gone"));
    if (current != version) {
      throw new Refusal("site.changed-meanwhile");
    }
    return load(id).orElseThrow();
  }

  private Optional<Spearhead> load(SpearheadId id) {
    return sql.selectFrom(SPEARHEAD).where(SPEARHEAD.ID.eq(id.value()))
        .fetchOptional(row -> spearhead(row, desks.of(row.getLocality()).orElse(new Desk(row.getLocality(), ""))));
  }

  private List<SpearheadCard> cards(Condition which) {
    return sql.select(SPEARHEAD.ID, SPEARHEAD.LOCALITY, SPEARHEAD.YEAR, SPEARHEAD.TITLE, SPEARHEAD.TITLE_EN, SPEARHEAD.TITLE_STALE,
            SPEARHEAD.SECTORS, SPEARHEAD.MARKETS).from(SPEARHEAD)
        .where(SPEARHEAD.PUBLISHED_AT.isNotNull(), which).orderBy(SPEARHEAD.YEAR.desc(), SPEARHEAD.LOCALITY, SPEARHEAD.PLACE)
        .fetch(row -> new SpearheadCard(new SpearheadId(row.value1()), row.value2(), row.value3(),
            new BilingualText(row.value4(), row.value5(), row.value6()), Set.of(row.value7()), Set.of(row.value8())));
  }

  static Condition overlap(Field<String[]> column, Set<String> codes) {
    return codes.isEmpty() ? falseCondition() : arrayOverlap(column, val(codes.toArray(String[]::new), column));
  }

  private static Map<String, ?> said(Spearhead spearhead) {
    return Map.of("title", spearhead.title(), "why", spearhead.aim().why(), "year", String.valueOf(spearhead.year()));
  }

  private static SpearheadRecord row(Spearhead spearhead) {
    var row = new SpearheadRecord();
    var aim = spearhead.aim();
    row.setId(spearhead.id().value());
    row.setVersion(spearhead.version());
    row.setLocality(spearhead.locality());
    row.setYear(spearhead.year());
    row.setTitle(aim.title().vi());
    row.setTitleEn(aim.title().en());
    row.setTitleStale(aim.title().stale());
    row.setSectors(aim.sectors().stream().sorted().toArray(String[]::new));
    row.setMarkets(aim.markets().stream().sorted().toArray(String[]::new));
    row.setWhy(aim.why().vi());
    row.setWhyEn(aim.why().en());
    row.setWhyStale(aim.why().stale());
    row.setSource(aim.backing().text());
    row.setSourceAddress(aim.backing().address());
    row.setSourceOn(aim.backing().on());
    row.setSourceSeen(aim.backing().seen());
    var published = spearhead.publishedAt();
    row.setPublishedAt(published == null ? null : published.atOffset(ZoneOffset.UTC));
    return row;
  }

  private static Spearhead spearhead(SpearheadRecord row, Desk desk) {
    Instant published = row.getPublishedAt() == null ? null : row.getPublishedAt().toInstant();
    return new Spearhead(new SpearheadId(row.getId()), row.getVersion(), desk, row.getYear(),
        new Aim(new BilingualText(row.getTitle(), row.getTitleEn(), row.getTitleStale()), Set.of(row.getSectors()), Set.of(row.getMarkets()),
            new BilingualText(row.getWhy(), row.getWhyEn(), row.getWhyStale()),
            new Backing(row.getSource(), row.getSourceAddress(), row.getSourceOn(), row.getSourceSeen())), published);
  }
}
