package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.LOOK_ALIKE;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PROVENANCE;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.partners.db.tables.records.IdentifierRecord;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;
import vn.donghanh.registries.partners.db.tables.records.ProvenanceRecord;
import vn.donghanh.rules.sheets.RowResult;
import vn.donghanh.rules.sheets.SheetFault;

/// Sửa nhiều đối tác một lần, and taking it back: many rows, few statements. The partners are held by whoever calls.
@Component
class PartnerChanges {
  /// What an import itself does to a partner that it adds, and what reading leaves behind.
  private static final Set<String> OWN_ACTS = Set.of("partners.add", "journal.read");

  private final DSLContext sql;
  private final Journal journal;
  private final Today today;
  private final PartnersIndex index;
  private final JsonMapper json;

  PartnerChanges(DSLContext sql, Journal journal, Today today, PartnersIndex index, JsonMapper json) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
    this.index = index;
    this.json = json;
  }

  /// A partner before an import: its profile, and where the fields that were changed had their values from.
  private record Before(Profile profile, Map<ProfileField, Provenance> sources, Set<ProfileField> fields) {}

  /// A profile that takes the place of another.
  private record Change(Partner before, Profile after, Set<ProfileField> fields, Map<ProfileField, Provenance> sources) {}

  List<RowResult> change(List<PartnerImports.Row> rows, Map<String, Partner> held, Actor actor) {
    var results = new ArrayList<RowResult>();
    var changes = new ArrayList<Change>();
    var sources = sources(held.keySet());
    for (var row : rows) {
      var partner = held.get(row.id());
      var wrong = partner == null ? "sheets.fault.gone" : !partner.editableBy(actor) ? "partners.not-yours"
          : partner.version() != row.version() ? "sheets.fault.meanwhile" : "";
      if (partner == null || !wrong.isEmpty()) {
        results.add(RowResult.not(row.number(), SheetFault.at("", wrong)));
        continue;
      }
      var fields = ProfileField.differing(partner.profile(), row.profile());
      var own = new Provenance(row.source(), actor.name(), actor.bodyName(), today.now());
      changes.add(new Change(partner, row.profile(), fields, fields.stream().collect(Collectors.toMap(field -> field, _ -> own))));
      var had = new HashMap<>(sources.getOrDefault(partner.id(), Map.of()));
      had.keySet().retainAll(fields);
      results.add(RowResult.done(row.number(), partner.id(), partner.version() + 1, json.writeValueAsString(new Before(partner.profile(), had, fields))));
    }
    store(changes, actor);
    return results;
  }

  List<RowResult> takeBack(List<PartnerChange> rows, Map<String, Partner> held, Actor actor) {
    var touched = touched(rows.stream().filter(row -> row.before() == null).map(PartnerChange::id).toList());
    var results = new ArrayList<RowResult>();
    var changes = new ArrayList<Change>();
    var gone = new ArrayList<Partner>();
    for (var row : rows) {
      var partner = held.get(row.id());
      if (partner == null || partner.version() != row.version() || touched.contains(row.id()) || !partner.editableBy(actor)) {
        results.add(RowResult.not(row.number(), SheetFault.at("", partner == null ? "sheets.fault.gone" : "sheets.fault.touched")));
        continue;
      }
      if (row.before() == null) {
        gone.add(partner);
      } else {
        var before = json.readValue(row.before(), Before.class);
        changes.add(new Change(partner, before.profile(), before.fields(), before.sources()));
      }
      results.add(RowResult.done(row.number(), row.id(), partner.version() + 1, null));
    }
    store(changes, actor);
    remove(gone, actor);
    return results;
  }

  List<IdentifierRecord> identifiers(String id, Profile profile) {
    return profile.identifiers().stream().map(identifier -> new IdentifierRecord(id, identifier.kind().name(), identifier.value(), true)).toList();
  }

  /// The partners that more hangs on than an import: acts, people, conversations, partners that belong to them.
  private Set<String> touched(List<String> ids) {
    var touched = new HashSet<>(journal.touched("partners", ids, OWN_ACTS));
    touched.addAll(sql.select(PARTNER.PARENT).from(PARTNER).where(PARTNER.PARENT.in(ids), PARTNER.ID.notIn(ids)).fetch(PARTNER.PARENT));
    return touched;
  }

  private void store(List<Change> changes, Actor actor) {
    var ids = changes.stream().map(change -> change.before().id()).toList();
    sql.batchUpdate(changes.stream().map(this::row).toList()).execute();
    sql.deleteFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.in(ids)).execute();
    sql.batchInsert(changes.stream().flatMap(change -> identifiers(change.before().id(), change.after()).stream()).toList()).execute();
    var unsourced = new ArrayList<Row2<String, String>>();
    var sources = new ArrayList<ProvenanceRecord>();
    changes.forEach(change -> change.fields().forEach(field -> {
      unsourced.add(DSL.row(change.before().id(), field.name()));
      var source = change.sources().get(field);
      if (source != null) {
        sources.add(row(change.before().id(), field, source));
      }
    }));
    sql.deleteFrom(PROVENANCE).where(DSL.row(PROVENANCE.PARTNER, PROVENANCE.FIELD).in(unsourced)).execute();
    sql.batchInsert(sources).execute();
    journal.recordAll(actor, changes.stream().map(change -> new Journal.Deed("partners.change", change.before().subject(),
        values(change.before().profile(), change.fields()), values(change.after(), change.fields()))).toList());
    index.putAll(changes.stream().map(PartnerChanges::after).toList());
  }

  private void remove(List<Partner> partners, Actor actor) {
    var ids = partners.stream().map(Partner::id).toList();
    sql.deleteFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.in(ids)).execute();
    sql.deleteFrom(PROVENANCE).where(PROVENANCE.PARTNER.in(ids)).execute();
    // That a program found it like another is nobody's work; what somebody said of it stays, and with it the partner.
    sql.deleteFrom(LOOK_ALIKE).where(LOOK_ALIKE.APART_AT.isNull(), LOOK_ALIKE.ONE.in(ids).or(LOOK_ALIKE.OTHER.in(ids))).execute();
    sql.deleteFrom(PARTNER).where(PARTNER.ID.in(ids)).execute();
    journal.recordAll(actor, partners.stream().map(partner -> new Journal.Deed("partners.take-back", partner.subject(),
        Map.of("name", partner.profile().name()), Map.of())).toList());
    partners.forEach(partner -> index.drop(partner.subject()));
  }

  private PartnerRecord row(Change change) {
    var row = sql.newRecord(PARTNER);
    row.setId(change.before().id());
    row.changed(PARTNER.ID, false);
    row.setVersion(change.before().version() + 1);
    row.setOtherNames(change.before().otherNames().toArray(String[]::new));
    row.setChangedAt(today.now().atOffset(ZoneOffset.UTC));
    PartnerRows.fill(row, change.after());
    return row;
  }

  private static Partner after(Change change) {
    var it = change.before();
    return new Partner(it.id(), change.after(), it.ownerBody(), it.open(), it.reserved(), it.source(), it.sourced(), it.level(), it.levelExpires(),
        it.lastConfirmed(), it.freshUntil(), it.version() + 1, it.otherNames());
  }

  private static ProvenanceRecord row(String id, ProfileField field, Provenance it) {
    var at = Objects.requireNonNull(it.at()).atOffset(ZoneOffset.UTC);
    return new ProvenanceRecord(id, field.name(), it.source().text(), it.source().asOf(), it.source().verification().name(), it.source().note(),
        it.byName(), it.bodyName(), at);
  }

  private Map<String, Map<ProfileField, Provenance>> sources(Collection<String> ids) {
    var all = new HashMap<String, Map<ProfileField, Provenance>>();
    sql.selectFrom(PROVENANCE).where(PROVENANCE.PARTNER.in(ids)).forEach(row -> all.computeIfAbsent(row.getPartner(), _ -> new HashMap<>())
        .put(ProfileField.valueOf(row.getField()), new Provenance(
            new Source(row.getSource(), row.getAsOf(), Verification.valueOf(row.getVerification()), row.getNote()),
            row.getByName(), row.getBodyName(), row.getAt().toInstant())));
    return all;
  }

  private static Map<String, Object> values(Profile profile, Set<ProfileField> fields) {
    var values = new LinkedHashMap<String, Object>();
    EnumSet.copyOf(fields).forEach(field -> values.put(field.word(), Objects.requireNonNullElse(field.of(profile), "")));
    return values;
  }
}
