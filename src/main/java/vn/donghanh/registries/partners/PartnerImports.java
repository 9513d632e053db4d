package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.registries.partners.db.Sequences;
import vn.donghanh.registries.partners.db.tables.records.IdentifierRecord;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;
import vn.donghanh.rules.sheets.RowResult;
import vn.donghanh.rules.sheets.SheetFault;

/// Nhập đối tác: many partners at once, by the same rules as one: a statement a chunk, not a row.
@Component
public class PartnerImports {
  /// More partners are not given as a file.
  private static final int MOST = 50_000;

  /// People are no rows of a file: what is kept of them they agree to one by one.
  private static final Condition ORGANISATION = PARTNER.KIND.notIn(Arrays.stream(PartnerKind.values()).filter(PartnerKind::isPerson).map(Enum::name).toList());

  private final DSLContext sql;
  private final Journal journal;
  private final Today today;
  private final Freshness freshness;
  private final PartnersIndex index;
  private final PartnerChanges changes;

  PartnerImports(DSLContext sql, Journal journal, Today today, Freshness freshness, PartnersIndex index, PartnerChanges changes) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
    this.freshness = freshness;
    this.index = index;
    this.changes = changes;
  }

  /// One partner to be added or changed.
  ///
  /// @param id      of the one that is changed, null for a new one
  /// @param version of it as it was seen
  /// @param anyhow  a new one is added although one like it stands already
  public record Row(int number, @Nullable String id, int version, Profile profile, Source source, boolean anyhow) {}

  /// The partners with these ids, as far as this person may know of them.
  @Transactional(readOnly = true)
  public Map<String, Partner> named(Collection<String> ids, Actor actor) {
    var rows = sql.selectFrom(PARTNER).where(PARTNER.ID.in(ids), ORGANISATION, PartnerLists.visibleTo(actor)).fetch();
    return partners(rows).stream().collect(Collectors.toMap(Partner::id, partner -> partner));
  }

  /// Every partner that a filter leaves, in the order of the list.
  @Transactional(readOnly = true)
  public List<Partner> all(PartnerFilter filter, Actor actor, LocalDate today) {
    return partners(sql.selectFrom(PARTNER).where(ORGANISATION.and(PartnerLists.visibleTo(actor)).and(PartnerLists.condition(filter, today)))
        .orderBy(PARTNER.SORT_NAME, PARTNER.ID).limit(MOST).fetch());
  }

  /// The partners seated in these countries and those with these identifiers, by what makes two of them one.
  @Transactional(readOnly = true)
  public Likeness known(Set<String> countries, Collection<Identifier> identifiers) {
    var known = new Likeness();
    var current = DSL.coalesce(PARTNER.MERGED_INTO, PARTNER.ID);
    sql.select(current, PARTNER.COUNTRY, PARTNER.PLAIN_NAMES, PARTNER.NAME, PARTNER.NAME_VI).from(PARTNER).where(PARTNER.COUNTRY.in(countries), ORGANISATION)
        .forEach(row -> known.names(row.value1(), row.value2(), row.value3() == null ? PlainNames.of(row.value4(), row.value5()) : List.of(row.value3())));
    var values = identifiers.stream().map(Identifier::value).distinct().toArray(String[]::new);
    sql.select(current, IDENTIFIER.KIND, IDENTIFIER.VALUE).from(IDENTIFIER).join(PARTNER).on(PARTNER.ID.eq(IDENTIFIER.PARTNER))
        .where(IDENTIFIER.VALUE.eq(DSL.any(values)), ORGANISATION)
        .forEach(row -> known.identifier(row.value1(), Identifier.Kind.valueOf(row.value2()), row.value3()));
    return known;
  }

  /// Adds partners that the actor's body found; each starts unverified, confirmed today, and for the signed-in.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<RowResult> add(List<Row> rows, Actor actor) {
    if (!actor.may(PartnersPermission.KEEP) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
    var results = new ArrayList<RowResult>();
    var fresh = new LinkedHashMap<Row, PartnerRecord>();
    var taken = addedMeanwhile(rows);
    var numbers = sql.select(Sequences.PARTNER_NUMBER.nextval()).from(DSL.generateSeries(1, rows.size())).fetch(0, Long.class).iterator();
    for (var row : rows) {
      if (!row.anyhow() && taken.contains(key(row.profile()))) {
        results.add(RowResult.not(row.number(), SheetFault.at("name", "sheets.fault.exists")));
      } else {
        fresh.put(row, fresh("DT" + numbers.next(), row, actor));
      }
    }
    sql.batchInsert(fresh.values()).execute();
    var identifiers = new ArrayList<IdentifierRecord>();
    fresh.forEach((row, stored) -> identifiers.addAll(changes.identifiers(stored.getId(), row.profile())));
    sql.batchInsert(identifiers).execute();
    var partners = new ArrayList<Partner>();
    fresh.forEach((row, stored) -> {
      partners.add(PartnerRows.partner(stored, row.profile().identifiers()));
      results.add(RowResult.done(row.number(), stored.getId(), 1, null));
    });
    journal.recordAll(actor, partners.stream()
        .map(partner -> new Journal.Deed("partners.add", partner.subject(), Map.of(), Map.of("name", partner.profile().name()))).toList());
    index.putAll(partners);
    return results;
  }

  /// Changes partners that stand as they were seen; the others are left, with the reason.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<RowResult> change(List<Row> rows, Actor actor) {
    return changes.change(rows, held(rows.stream().map(row -> Objects.requireNonNull(row.id())).toList()), actor);
  }

  /// Takes back added and changed partners, where nobody worked with them since.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<RowResult> takeBack(List<PartnerChange> rows, Actor actor) {
    return changes.takeBack(rows, held(rows.stream().map(PartnerChange::id).toList()), actor);
  }

  private Map<String, Partner> held(List<String> ids) {
    return partners(sql.selectFrom(PARTNER).where(PARTNER.ID.in(ids), ORGANISATION, PARTNER.MERGED_INTO.isNull()).orderBy(PARTNER.ID).forUpdate().fetch()).stream()
        .collect(Collectors.toMap(Partner::id, partner -> partner));
  }

  private List<Partner> partners(Result<PartnerRecord> rows) {
    var identifiers = sql.selectFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(DSL.any(rows.getValues(PARTNER.ID).toArray(String[]::new))))
        .fetchGroups(IDENTIFIER.PARTNER, row -> new Identifier(Identifier.Kind.valueOf(row.getKind()), row.getValue()));
    return rows.map(row -> PartnerRows.partner(row, identifiers.getOrDefault(row.getId(), List.of())));
  }

  private PartnerRecord fresh(String id, Row from, Actor actor) {
    var row = sql.newRecord(PARTNER);
    row.setId(id);
    row.setOwnerBody(actor.body());
    row.setAudience("SIGNED_IN");
    row.setLastConfirmed(today.date());
    row.setFreshUntil(freshness.until(from.profile().kind(), today.date()));
    row.setCreatedAt(today.now().atOffset(ZoneOffset.UTC));
    row.setChangedAt(today.now().atOffset(ZoneOffset.UTC));
    row.setVersion(1);
    PartnerRows.fill(row, from.source());
    PartnerRows.fill(row, from.profile());
    return row;
  }

  /// The preview looked for likeness; whoever added the same since then wins.
  private Set<String> addedMeanwhile(List<Row> rows) {
    var names = rows.stream().map(row -> PartnerRows.fold(row.profile().title().vi())).distinct().toArray(String[]::new);
    return sql.select(PARTNER.COUNTRY, PARTNER.SORT_NAME).from(PARTNER).where(PARTNER.SORT_NAME.eq(DSL.any(names)), ORGANISATION)
        .fetchSet(row -> row.value1() + " " + row.value2());
  }

  private static String key(Profile profile) {
    return profile.country() + " " + PartnerRows.fold(profile.title().vi());
  }
}
