package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.MERGE;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.VERIFICATION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Các lần gộp: of two records of one partner, one gives way. What hangs on it is read with the other from then on; no
/// row of anybody is rewritten, so that within thirty days all of it can go back.
@Component
public class Merges {
  private final DSLContext sql;
  private final JsonMapper json;
  private final Journal journal;
  private final Today today;
  private final Freshness freshness;
  private final PartnerKeeping keeping;
  private final PartnersIndex index;
  private final MergeObstacles obstacles;

  Merges(DSLContext sql, JsonMapper json, Journal journal, Today today, Freshness freshness, PartnerKeeping keeping,
      PartnersIndex index, MergeObstacles obstacles) {
    this.sql = sql;
    this.json = json;
    this.journal = journal;
    this.today = today;
    this.freshness = freshness;
    this.keeping = keeping;
    this.index = index;
    this.obstacles = obstacles;
  }

  /// What a merge changes of the record that stays, so that its undoing can put it back.
  record Said(Profile profile, Map<ProfileField, Provenance> sources, @Nullable VerificationLevel level,
      @Nullable LocalDate levelExpires, @Nullable LocalDate lastConfirmed, LocalDate freshUntil, boolean open) {}

  /// What a merge would do, before anybody does it; empty when one of the two is not there, or stands for the other.
  @Transactional(readOnly = true)
  public Optional<MergePreview> preview(String survivor, String loser, Actor actor) {
    require(actor);
    var both = sql.selectFrom(PARTNER).where(PARTNER.ID.in(survivor, loser), PARTNER.MERGED_INTO.isNull()).fetchMap(PARTNER.ID);
    if (both.size() < 2) {
      return Optional.empty();
    }
    var stays = keeping.partner(both.get(survivor));
    var goes = keeping.partner(both.get(loser));
    return Optional.of(new MergePreview(stays, keeping.sources(survivor), goes, keeping.sources(loser),
        ProfileField.differing(stays.profile(), goes.profile()), Kept.likely(stays.profile(), goes.profile()),
        obstacles.counts(keeping.own(loser)), obstacles.between(stays, goes)));
  }

  /// Gộp: from now on `survivor` stands for `loser`.
  ///
  /// @param versions of the survivor and of the loser, as they were on the screen
  /// @throws Refusal when one of them changed or gave way meanwhile, or when something stands against it
  @Transactional
  public Merge merge(String survivor, String loser, Map<String, Integer> versions, Kept kept, String why, Actor actor) {
    require(actor);
    oneAtATime();
    // In one order, whoever merges which into which: else two could wait for each other.
    Stream.of(survivor, loser).sorted().forEach(keeping::locked);
    var stays = keeping.locked(survivor);
    var goes = keeping.locked(loser);
    var before = keeping.partner(stays);
    var other = keeping.partner(goes);
    if (survivor.equals(loser) || before.version() != versions.getOrDefault(survivor, 0) || other.version() != versions.getOrDefault(loser, 0)) {
      throw new Refusal("partners.edited-meanwhile");
    }
    obstacles.between(before, other).stream().findFirst().ifPresent(obstacle -> {
      throw obstacle;
    });
    var was = said(stays);
    answerTo(loser, false);
    take(stays, other, kept, actor);
    var id = insert(survivor, loser, why, was, said(stays), actor);
    if (keeping.isRing(survivor)) {
      throw new Refusal("partners.merge.ring");
    }
    journal.record(actor, "partners.merge", before.subject(), Map.of(), Map.of("gave-way", loser, "why", why));
    journal.record(actor, "partners.give-way", other.subject(), Map.of(), Map.of("stays", survivor, "why", why));
    index.drop(other);
    index.put(keeping.partner(stays));
    return of(MERGE.ID.eq(id)).getFirst();
  }

  /// Hoàn tác: the record that gave way stands for itself again, with all that hangs on it. What was added to the other
  /// meanwhile stays there, and so does every value that somebody has changed since.
  @Transactional
  public Merge undo(long id, String why, Actor actor) {
    require(actor);
    oneAtATime();
    var merge = of(MERGE.ID.eq(id)).stream().findFirst().orElseThrow(() -> new Refusal("partners.not-yours"));
    merge.undo(today.date());
    var row = sql.fetchSingle(MERGE, MERGE.ID.eq(id));
    var stays = keeping.locked(merge.survivor());
    row.setUndoneAt(today.now().atOffset(ZoneOffset.UTC));
    row.setUndoneBy(actor.name());
    row.setUndoneBody(actor.bodyName());
    row.setUndoneWhy(why);
    row.store();
    putBack(stays, read(row.getBefore()), read(row.getAfter()));
    answerTo(merge.loser(), true);
    var loser = keeping.partner(keeping.locked(merge.loser()));
    journal.record(actor, "partners.part", keeping.partner(stays).subject(), Map.of(), Map.of("apart", merge.loser(), "why", why));
    journal.record(actor, "partners.stand-again", loser.subject(), Map.of(), Map.of("from", merge.survivor(), "why", why));
    index.put(loser);
    index.put(keeping.partner(stays));
    return of(MERGE.ID.eq(id)).getFirst();
  }

  /// The records that gave way to this one directly, the newest first, with those that were taken back.
  @Transactional(readOnly = true)
  public List<Merge> into(String survivor) {
    return of(MERGE.SURVIVOR.eq(survivor));
  }

  @Transactional(readOnly = true)
  public Optional<Merge> find(long id, Actor actor) {
    return actor.may(PartnersPermission.VERIFY) ? of(MERGE.ID.eq(id)).stream().findFirst() : Optional.empty();
  }

  private void take(PartnerRecord row, Partner other, Kept kept, Actor actor) {
    var stays = keeping.partner(row);
    var own = new LinkedHashSet<>(keeping.own(stays.id()));
    own.addAll(keeping.own(other.id()));
    var profile = kept.of(stays.profile(), other.profile(), own);
    var sources = keeping.sources(other.id());
    row.setOtherNames(names(own, stays.id()));
    newestAct(row, own);
    row.setLastConfirmed(later(stays.lastConfirmed(), other.lastConfirmed()));
    if (row.getLastConfirmed() != null) {
      row.setFreshUntil(freshness.until(profile.kind(), row.getLastConfirmed()));
    }
    row.setVersion(stays.version() + 1);
    keeping.store(row, profile);
    ProfileField.differing(stays.profile(), profile).forEach(field -> {
      var provenance = sources.get(field);
      keeping.cite(stays.id(), field, provenance == null ? other.source() : provenance.source(), actor);
    });
    if (stays.open() && stays.ownerBody() != null && !keeping.partner(row).levelOn(today.date()).confirmed()) {
      row.setAudience("SIGNED_IN");
      row.store();
    }
  }

  private void putBack(PartnerRecord row, Said before, Said after) {
    var now = keeping.partner(row);
    var back = new LinkedHashSet<>(ProfileField.differing(before.profile(), after.profile()));
    back.removeIf(field -> !Objects.equals(field.of(now.profile()), field.of(after.profile())));
    row.setOtherNames(names(keeping.own(now.id()), now.id()));
    newestAct(row, keeping.own(now.id()));
    if (Objects.equals(now.lastConfirmed(), after.lastConfirmed())) {
      row.setLastConfirmed(before.lastConfirmed());
      row.setFreshUntil(before.freshUntil());
    }
    if (now.open() == after.open()) {
      row.setAudience(before.open() ? "PUBLIC" : "SIGNED_IN");
    }
    row.setVersion(now.version() + 1);
    keeping.store(row, now.profile().with(back, before.profile()));
    back.forEach(field -> {
      var provenance = before.sources().get(field);
      if (provenance == null) {
        keeping.uncite(now.id(), field);
      } else {
        keeping.cite(now.id(), field, provenance);
      }
    });
  }

  /// The level is that of the newest act about any of its records.
  private void newestAct(PartnerRecord row, Set<String> own) {
    var newest = sql.select(VERIFICATION.LEVEL, VERIFICATION.EXPIRES).from(VERIFICATION).where(VERIFICATION.PARTNER.in(own))
        .orderBy(VERIFICATION.ID.desc()).limit(1).fetchOne();
    row.setLevel(newest == null ? null : newest.value1());
    row.setLevelExpires(newest == null ? null : newest.value2());
  }

  private String[] names(Set<String> own, String survivor) {
    return sql.selectFrom(PARTNER).where(PARTNER.ID.in(own), PARTNER.ID.ne(survivor)).orderBy(PARTNER.ID)
        .fetch().stream().flatMap(row -> Stream.of(row.getName(), row.getNameVi())).filter(name -> !name.isEmpty()).distinct().toArray(String[]::new);
  }

  private void answerTo(String loser, boolean live) {
    sql.update(IDENTIFIER).set(IDENTIFIER.LIVE, live).where(IDENTIFIER.PARTNER.eq(loser)).execute();
  }

  private long insert(String survivor, String loser, String why, Said before, Said after, Actor actor) {
    return sql.insertInto(MERGE).set(MERGE.LOSER, loser).set(MERGE.SURVIVOR, survivor).set(MERGE.WHY, why)
        .set(MERGE.BEFORE, written(before)).set(MERGE.AFTER, written(after)).set(MERGE.ON_DAY, today.date())
        .set(MERGE.AT, today.now().atOffset(ZoneOffset.UTC)).set(MERGE.BY_NAME, actor.name()).set(MERGE.BODY, actor.body())
        .set(MERGE.BODY_NAME, actor.bodyName()).returning(MERGE.ID).fetchSingle(MERGE.ID);
  }

  private Said said(PartnerRecord row) {
    var partner = keeping.partner(row);
    return new Said(partner.profile(), keeping.sources(partner.id()), partner.level(), partner.levelExpires(), partner.lastConfirmed(),
        partner.freshUntil(), partner.open());
  }

  private List<Merge> of(Condition which) {
    var loser = PARTNER.as("loser");
    return sql.select(MERGE.asterisk(), loser.NAME, loser.NAME_VI).from(MERGE).join(loser).on(loser.ID.eq(MERGE.LOSER))
        .where(which).orderBy(MERGE.ID.desc()).fetch(row -> {
          var name = row.get(loser.NAME);
          var nameVi = row.get(loser.NAME_VI);
          return new Merge(row.get(MERGE.ID), row.get(MERGE.LOSER), BilingualText.of(nameVi.isEmpty() ? name : nameVi, name),
              row.get(MERGE.SURVIVOR), row.get(MERGE.WHY), row.get(MERGE.ON_DAY), row.get(MERGE.BY_NAME), row.get(MERGE.BODY_NAME),
              row.get(MERGE.UNDONE_AT) != null, row.get(MERGE.UNDONE_WHY));
        });
  }

  /// Two who merge at the same moment stand one after the other; the database asks for the same lock.
  private void oneAtATime() {
    sql.fetch("select pg_advisory_xact_lock(7214500053)");
  }

  private JSONB written(Said said) {
    return JSONB.valueOf(json.writeValueAsString(said));
  }

  private Said read(JSONB written) {
    return json.readValue(written.data(), Said.class);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private static void require(Actor actor) {
    if (!actor.may(PartnersPermission.VERIFY) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
  }
}
