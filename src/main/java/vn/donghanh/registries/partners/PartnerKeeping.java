package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.EXPERT;
import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PROVENANCE;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Between a partner and its tables: held, read, stored, each field with its source.
@Component
class PartnerKeeping {
  private final DSLContext sql;
  private final Today today;

  PartnerKeeping(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  /// The row of a partner that stands for itself, held until the transaction ends.
  ///
  /// @throws Refusal when there is none, or when another record stands for it by now
  PartnerRecord locked(String id) {
    var row = sql.selectFrom(PARTNER).where(PARTNER.ID.eq(id)).forUpdate().fetchOptional()
        .orElseThrow(() -> new Refusal("partners.not-yours"));
    if (row.getMergedInto() != null) {
      throw new Refusal("partners.merged-meanwhile", row.getMergedInto());
    }
    return row;
  }

  PartnerRecord standing(String id) {
    return sql.fetchSingle(PARTNER, PARTNER.ID.eq(id));
  }

  Partner partner(PartnerRecord row) {
    return PartnerRows.partner(row, sql.selectFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(row.getId()))
        .fetch(it -> new Identifier(Identifier.Kind.valueOf(it.getKind()), it.getValue())));
  }

  void store(PartnerRecord row, Profile profile) {
    refuseWhatOthersHave(row.getId(), profile);
    PartnerRows.fill(row, profile);
    row.setChangedAt(today.now().atOffset(ZoneOffset.UTC));
    row.store();
    sql.deleteFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(row.getId())).execute();
    profile.identifiers().forEach(identifier -> sql.insertInto(IDENTIFIER).set(IDENTIFIER.PARTNER, row.getId())
        .set(IDENTIFIER.KIND, identifier.kind().name()).set(IDENTIFIER.VALUE, identifier.value()).execute());
  }

  /// The sources of the fields that have another one than the record itself.
  Map<ProfileField, Provenance> sources(String id) {
    var sources = new EnumMap<ProfileField, Provenance>(ProfileField.class);
    sql.selectFrom(PROVENANCE).where(PROVENANCE.PARTNER.eq(id)).forEach(row -> sources.put(
        ProfileField.valueOf(row.getField()),
        new Provenance(new Source(row.getSource(), row.getAsOf(), Verification.valueOf(row.getVerification()), row.getNote()),
            row.getByName(), row.getBodyName(), row.getAt().toInstant())));
    return sources;
  }

  void cite(String id, ProfileField field, Source source, Actor actor) {
    cite(id, field, new Provenance(source, actor.name(), actor.bodyName(), today.now()));
  }

  void cite(String id, ProfileField field, Provenance provenance) {
    var source = provenance.source();
    sql.insertInto(PROVENANCE)
        .set(PROVENANCE.PARTNER, id).set(PROVENANCE.FIELD, field.name())
        .set(PROVENANCE.SOURCE, source.text()).set(PROVENANCE.AS_OF, source.asOf())
        .set(PROVENANCE.VERIFICATION, source.verification().name()).set(PROVENANCE.NOTE, source.note())
        .set(PROVENANCE.BY_NAME, provenance.byName()).set(PROVENANCE.BODY_NAME, provenance.bodyName())
        .set(PROVENANCE.AT, (provenance.at() == null ? today.now() : provenance.at()).atOffset(ZoneOffset.UTC))
        .onConflict(PROVENANCE.PARTNER, PROVENANCE.FIELD).doUpdate().setAllToExcluded().execute();
  }

  /// From now on the field has the source of the record.
  void uncite(String id, ProfileField field) {
    sql.deleteFrom(PROVENANCE).where(PROVENANCE.PARTNER.eq(id), PROVENANCE.FIELD.eq(field.name())).execute();
  }

  /// True when the person agreed to stand on public pages.
  boolean agreedToBePublic(String id) {
    return sql.fetchExists(EXPERT, EXPERT.PARTNER.eq(id), EXPERT.PURPOSES.contains(new String[] {ExpertConsent.Purpose.PUBLIC.name()}));
  }

  /// The records that this one stands for, itself included.
  Set<String> own(String id) {
    return sql.fetch(PartnerRows.own(id)).intoSet(row -> row.value1());
  }

  /// True when the partner would stand above itself by any way round, along the records that stand today.
  boolean isRing(String id) {
    return sql.fetchSingle("""
        with recursive above(id, step) as (
          select c.current, 1 from partners.partner p join partners.current_partner c on c.id = p.parent where p.id = ?
          union all
          select c.current, step + 1 from above join partners.partner p on p.id = above.id
          join partners.current_partner c on c.id = p.parent where step < 50)
        select exists (select from above where id = ?)""", id, id).get(0, Boolean.class);
  }

  /// Asked before the database would say so, so that the field can be named; the database still has the last word.
  private void refuseWhatOthersHave(String id, Profile profile) {
    for (var identifier : profile.identifiers()) {
      if (identifier.kind() == Identifier.Kind.LEI && sql.fetchExists(sql.selectOne().from(IDENTIFIER).join(PARTNER).on(PARTNER.ID.eq(IDENTIFIER.PARTNER))
          .where(IDENTIFIER.KIND.eq("LEI"), IDENTIFIER.VALUE.eq(identifier.value()), PARTNER.ID.ne(id), PARTNER.MERGED_INTO.isDistinctFrom(id),
              IDENTIFIER.LIVE.isTrue().or(PARTNER.MERGED_INTO.isNotNull())))) {
        throw Refusal.at("identifier-LEI", "partners.identifier-taken");
      }
    }
    if (profile.parent() != null && !sql.fetchExists(PARTNER, PARTNER.ID.eq(profile.parent()))) {
      throw Refusal.at("parent", "site.error.not-offered");
    }
    if (profile.parent() != null && above(profile.parent()).contains(id)) {
      throw Refusal.at("parent", "partners.ring");
    }
  }

  /// The partner itself and everything it belongs to, nearest first.
  private List<String> above(String id) {
    return sql.fetch("""
        with recursive above(id, step) as (
          select current, 0 from partners.current_partner where id = ?
          union all
          select c.current, step + 1 from above join partners.partner p on p.id = above.id
          join partners.current_partner c on c.id = p.parent where step < 50)
        select id from above order by step""", id).map(row -> row.get(0, String.class));
  }
}
