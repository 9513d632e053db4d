package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.LOOK_ALIKE;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.site.Place;

/// Các cặp có thể trùng: found when a record is new or changed, by code, website and name; kept, so that a list of them
/// is one query; gone when somebody says that they are two.
@Component
public class LookAlikes {
  public static final int PAGE = 25;
  /// Of how many letters in three the names must be the same, 0 to 1. Ours: below, most pairs are two organisations.
  private static final double ALIKE = 0.6;

  private static final vn.donghanh.registries.partners.db.tables.Partner ONE = PARTNER.as("first");
  private static final vn.donghanh.registries.partners.db.tables.Partner OTHER = PARTNER.as("second");

  private static final String FIND = """
      with asked as (select ?::text as id, ?::text as country, ?::text[] as names, ?::text as host, ?::text as parent, ?::text[] as codes),
      found as (
        select i.partner as id, 0 as reason, 1.0 as likeness from partners.identifier i, asked a where i.kind || ' ' || i.value = any(a.codes)
        union all
        select p.id, 1, 1.0 from partners.partner p, asked a where a.host <> '' and p.site_host = a.host and p.country = a.country
        union all
        select p.id, 2, 1.0 from partners.partner p, asked a where p.plain_names && a.names and p.country = a.country
        union all
        select p.id, 3, (select max(public.similarity(mine, theirs)) from unnest(a.names) mine, unnest(p.plain_names) theirs)
        from asked a, unnest(a.names) called, partners.partner p where called operator(public.<%) p.words and p.country = a.country)
      select p.id, min(f.reason) as reason, max(f.likeness) as likeness from found f join partners.partner p on p.id = f.id, asked a
      where p.merged_into is null and p.kind <> 'OVERSEAS_EXPERT' and p.id <> a.id and f.likeness >= ? and p.parent is distinct from a.id and a.parent is distinct from p.id
        and (f.reason <> 1 or a.parent is null or p.parent is distinct from a.parent)
      group by p.id order by min(f.reason), max(f.likeness) desc, p.id limit ?""";

  private final DSLContext sql;
  private final Journal journal;
  private final Today today;

  LookAlikes(DSLContext sql, Journal journal, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
  }

  /// A page of the pairs.
  public record Page(List<LookAlike> rows, int total, Optional<Place> next) {}

  /// A record that looks like what is asked for.
  public record Likely(String id, LookAlike.Reason reason, int likeness) {}

  /// The partners that a new one may be, the likeliest first.
  @Transactional(readOnly = true)
  public List<Likely> of(Profile profile, int most) {
    return profile.kind().isPerson() ? List.of() : find("", profile, most);
  }

  /// The partners that one may be once more, as last compared.
  @Transactional(readOnly = true)
  public List<LookAlike> of(String partner, Actor actor, LocalDate day) {
    return actor.may(PartnersPermission.VERIFY) ? pairs(LOOK_ALIKE.ONE.eq(partner).or(LOOK_ALIKE.OTHER.eq(partner)), actor, day, PAGE) : List.of();
  }

  /// Every pair, the likeliest first.
  @Transactional(readOnly = true)
  public Page page(Place place, Actor actor, LocalDate day) {
    if (!actor.may(PartnersPermission.VERIFY)) {
      return new Page(List.of(), 0, Optional.empty());
    }
    var rows = pairs(beyond(place), actor, day, PAGE + 1);
    var total = sql.fetchCount(LOOK_ALIKE.join(ONE).on(ONE.ID.eq(LOOK_ALIKE.ONE)).join(OTHER).on(OTHER.ID.eq(LOOK_ALIKE.OTHER)), open());
    var shown = rows.stream().limit(PAGE).toList();
    return new Page(shown, total, rows.size() <= PAGE ? Optional.empty()
        : Optional.of(new Place(Integer.toString(shown.getLast().likeness()), shown.getLast().one().id() + ":" + shown.getLast().other().id(), false)));
  }

  /// Không trùng: says that two records are two organisations; they are not offered again.
  @Transactional
  public void apart(String one, String other, String why, Actor actor) {
    if (!actor.may(PartnersPermission.VERIFY)) {
      throw new Refusal("partners.not-yours");
    }
    var first = one.compareTo(other) < 0 ? one : other;
    var second = first.equals(one) ? other : one;
    sql.insertInto(LOOK_ALIKE).set(LOOK_ALIKE.ONE, first).set(LOOK_ALIKE.OTHER, second).set(LOOK_ALIKE.REASON, LookAlike.Reason.NEAR_NAME.name())
        .set(LOOK_ALIKE.LIKENESS, 0).set(LOOK_ALIKE.FOUND_AT, today.now().atOffset(ZoneOffset.UTC)).onConflictDoNothing().execute();
    var said = sql.update(LOOK_ALIKE).set(LOOK_ALIKE.APART_AT, today.now().atOffset(ZoneOffset.UTC)).set(LOOK_ALIKE.APART_BY, actor.name())
        .set(LOOK_ALIKE.APART_BODY, actor.bodyName()).set(LOOK_ALIKE.APART_WHY, why)
        .where(LOOK_ALIKE.ONE.eq(first), LOOK_ALIKE.OTHER.eq(second), LOOK_ALIKE.APART_AT.isNull()).execute();
    if (said == 0) {
      throw new Refusal("site.changed-meanwhile"); // a colleague was quicker, with a reason of their own
    }
    journal.record(actor, "partners.apart", Subject.of("partners", first), Map.of(), Map.of("other", second, "why", why));
    journal.record(actor, "partners.apart", Subject.of("partners", second), Map.of(), Map.of("other", first, "why", why));
  }

  /// Compares the next records that are new or changed since they were compared last.
  ///
  /// @return how many there were; 0 when nothing waits
  @Transactional
  public int compareNext(int most) {
    var ids = sql.select(PARTNER.ID).from(PARTNER).where(PARTNER.COMPARED_VERSION.ne(PARTNER.VERSION)).orderBy(PARTNER.ID).limit(most)
        .forUpdate().skipLocked().fetch(PARTNER.ID);
    ids.forEach(this::compare);
    return ids.size();
  }

  /// Compares one record with all others now.
  @Transactional
  public void compare(String id) {
    var row = sql.selectFrom(PARTNER).where(PARTNER.ID.eq(id)).forUpdate().fetchSingle();
    var profile = PartnerRows.partner(row, identifiers(id)).profile();
    row.setPlainNames(PlainNames.of(profile).toArray(String[]::new));
    row.setSiteHost(PlainNames.host(profile.website()));
    row.setComparedVersion(row.getVersion());
    row.store();
    sql.deleteFrom(LOOK_ALIKE).where(LOOK_ALIKE.ONE.eq(id).or(LOOK_ALIKE.OTHER.eq(id)), LOOK_ALIKE.APART_AT.isNull()).execute();
    if (row.getMergedInto() == null && !profile.kind().isPerson()) {
      find(id, profile, PAGE).forEach(it -> sql.insertInto(LOOK_ALIKE)
          .set(LOOK_ALIKE.ONE, id.compareTo(it.id()) < 0 ? id : it.id()).set(LOOK_ALIKE.OTHER, id.compareTo(it.id()) < 0 ? it.id() : id)
          .set(LOOK_ALIKE.REASON, it.reason().name()).set(LOOK_ALIKE.LIKENESS, it.likeness())
          .set(LOOK_ALIKE.FOUND_AT, today.now().atOffset(ZoneOffset.UTC)).onConflictDoNothing().execute());
    }
  }

  private List<Likely> find(String id, Profile profile, int most) {
    sql.fetch("select set_config('pg_trgm.word_similarity_threshold', ?, true)", Double.toString(ALIKE));
    return sql.fetch(FIND, id, profile.country(), PlainNames.of(profile).toArray(String[]::new), PlainNames.host(profile.website()),
        profile.parent(), profile.identifiers().stream().map(Identifier::toString).toArray(String[]::new), ALIKE, most)
        .map(row -> new Likely(row.get(0, String.class), LookAlike.Reason.values()[row.get(1, Integer.class)],
            (int) Math.round(row.get(2, Double.class) * 100)));
  }

  private List<Identifier> identifiers(String id) {
    return sql.selectFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(id)).fetch(it -> new Identifier(Identifier.Kind.valueOf(it.getKind()), it.getValue()));
  }

  private static Condition open() {
    return LOOK_ALIKE.APART_AT.isNull().and(ONE.MERGED_INTO.isNull()).and(OTHER.MERGED_INTO.isNull());
  }

  private List<LookAlike> pairs(Condition which, Actor actor, LocalDate day, int most) {
    var rows = sql.select(LOOK_ALIKE.ONE, LOOK_ALIKE.OTHER, LOOK_ALIKE.REASON, LOOK_ALIKE.LIKENESS).from(LOOK_ALIKE)
        .join(ONE).on(ONE.ID.eq(LOOK_ALIKE.ONE)).join(OTHER).on(OTHER.ID.eq(LOOK_ALIKE.OTHER)).where(open(), which)
        .orderBy(LOOK_ALIKE.LIKENESS.desc(), LOOK_ALIKE.ONE, LOOK_ALIKE.OTHER).limit(most).fetch();
    var ids = rows.stream().flatMap(row -> Stream.of(row.value1(), row.value2())).distinct().toList();
    var cards = cards(ids, actor, day);
    return rows.stream().filter(row -> cards.containsKey(row.value1()) && cards.containsKey(row.value2()))
        .map(row -> new LookAlike(cards.get(row.value1()), cards.get(row.value2()), LookAlike.Reason.valueOf(row.value3()), row.value4())).toList();
  }

  private Map<String, PartnerCard> cards(Collection<String> ids, Actor actor, LocalDate day) {
    return sql.select(PartnerRows.CARD).from(PARTNER).where(PARTNER.ID.in(ids), PartnerLists.visibleTo(actor))
        .fetchMap(PARTNER.ID, row -> PartnerRows.card(row, day));
  }

  private static Condition beyond(Place place) {
    var parts = place.id().split(":");
    if (parts.length != 2 || !place.value().matches("\\d{1,3}")) {
      return DSL.noCondition();
    }
    return DSL.row(DSL.neg(LOOK_ALIKE.LIKENESS), LOOK_ALIKE.ONE, LOOK_ALIKE.OTHER)
        .greaterThan(-Integer.parseInt(place.value()), parts[0], parts[1]);
  }
}
