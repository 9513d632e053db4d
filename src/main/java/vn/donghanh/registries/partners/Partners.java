package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.IDENTIFIER;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PROVENANCE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.partners.db.Sequences;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Các đối tác: find, add, change. Whoever may not know of a partner gets the answer of one that does not exist.
@Component
public class Partners {
  private final DSLContext sql;
  private final Journal journal;
  private final Today today;
  private final Freshness freshness;
  private final PartnersIndex index;
  private final PartnerLists lists;

  Partners(DSLContext sql, Journal journal, Today today, Freshness freshness, PartnersIndex index, PartnerLists lists,
      PartnerLoading loaded) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
    this.freshness = freshness;
    this.index = index;
    this.lists = lists;
  }

  /// The partner, empty when there is none or none for this person.
  @Transactional(readOnly = true)
  public Optional<Partner> find(String id, Actor actor) {
    return sql.fetchOptional(PARTNER, PARTNER.ID.eq(id)).map(this::partner).filter(partner -> partner.visibleTo(actor));
  }

  /// The partner, held until the transaction ends, so that of two who write to it at once the second sees the first.
  Optional<Partner> held(String id, Actor actor) {
    sql.select(PARTNER.ID).from(PARTNER).where(PARTNER.ID.eq(id)).forNoKeyUpdate().fetch();
    return find(id, actor);
  }

  /// The partners that stand for one of these countries or work in one of these sectors, for somebody signed in, in no
  /// order: who asks knows what makes one better. A group of sectors does not stand for its members here: name every
  /// code that counts.
  @Transactional(readOnly = true)
  public List<PartnerCard> candidates(Set<String> countries, Set<String> sectors, LocalDate today) {
    return lists.candidates(countries, sectors, today);
  }

  /// A page of the list that a filter makes, as far as this person may see it.
  @Transactional(readOnly = true)
  public PartnersPage page(PartnerFilter filter, Actor actor, LocalDate today) {
    return lists.page(filter, actor, today);
  }

  /// How many partners this person may know of.
  @Transactional(readOnly = true)
  public PartnerTally tally(Actor actor, LocalDate today) {
    return lists.tally(actor, today);
  }

  /// The cards of these partners by id, without those this person may not know of.
  @Transactional(readOnly = true)
  public Map<String, PartnerCard> cards(Collection<String> ids, Actor actor, LocalDate today) {
    var cards = new LinkedHashMap<String, PartnerCard>();
    sql.select(PartnerRows.CARD).from(PARTNER).where(PARTNER.ID.in(ids), PartnerLists.visibleTo(actor))
        .forEach(row -> cards.put(row.get(PARTNER.ID), PartnerRows.card(row, today)));
    return cards;
  }

  /// The partners that belong to this one directly.
  @Transactional(readOnly = true)
  public List<PartnerCard> subsidiaries(String id, Actor actor, LocalDate today) {
    return lists.subsidiaries(id, actor, today);
  }

  /// The partner meant by what somebody typed: its id, or one of its names, with or without marks; empty when none or
  /// several are.
  @Transactional(readOnly = true)
  public Optional<String> meant(String typed, Actor actor) {
    return lists.meant(typed, actor);
  }

  /// The partners that a typed name may mean, those called exactly so first.
  @Transactional(readOnly = true)
  public List<PartnerCard> like(String typed, Actor actor, int most, LocalDate today) {
    return lists.like(typed, actor, most, today);
  }

  /// The sources of the fields that have another one than the record itself.
  @Transactional(readOnly = true)
  public Map<ProfileField, Provenance> sources(String id) {
    var sources = new EnumMap<ProfileField, Provenance>(ProfileField.class);
    sql.selectFrom(PROVENANCE).where(PROVENANCE.PARTNER.eq(id)).forEach(row -> sources.put(
        ProfileField.valueOf(row.getField()),
        new Provenance(new Source(row.getSource(), row.getAsOf(), Verification.valueOf(row.getVerification()), row.getNote()),
            row.getByName(), row.getBodyName(), row.getAt().toInstant())));
    return sources;
  }

  /// Adds a partner that the actor's body found; it starts unverified, confirmed today, and for the signed-in.
  @Transactional
  public Partner add(Profile profile, Source source, Actor actor) {
    if (!actor.may(PartnersPermission.KEEP) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
    lists.sameName(profile).ifPresent(id -> {
      throw Refusal.at("name", "partners.exists", id);
    });
    var row = sql.newRecord(PARTNER);
    row.setId("DT" + sql.nextval(Sequences.PARTNER_NUMBER));
    row.setOwnerBody(actor.body());
    row.setAudience("SIGNED_IN");
    row.setLastConfirmed(today.date());
    row.setFreshUntil(freshness.until(profile.kind(), today.date()));
    row.setCreatedAt(today.now().atOffset(ZoneOffset.UTC));
    row.setVersion(1);
    PartnerRows.fill(row, source);
    store(row, profile);
    var partner = partner(row);
    journal.record(actor, "partners.add", partner.subject(), Map.of(), Map.of("name", profile.name()));
    index.put(partner);
    return partner;
  }

  /// Changes the profile; every changed field takes `source` as its own.
  ///
  /// @param version the version that was on the screen
  /// @throws Refusal `partners.edited-meanwhile` when another one is stored, `partners.not-yours`
  @Transactional
  public Partner change(String id, int version, Profile profile, Source source, Actor actor) {
    var row = locked(id);
    var before = partner(row);
    if (!before.editableBy(actor)) {
      throw new Refusal("partners.not-yours");
    }
    if (before.version() != version) {
      throw new Refusal("partners.edited-meanwhile");
    }
    var fields = ProfileField.differing(before.profile(), profile);
    if (fields.isEmpty()) {
      return before;
    }
    row.setVersion(version + 1);
    store(row, profile);
    fields.forEach(field -> cite(id, field, source, actor));
    var after = partner(row);
    journal.record(actor, "partners.change", after.subject(), values(before.profile(), fields), values(profile, fields));
    index.put(after);
    return after;
  }

  /// Công khai, thôi công khai: puts a partner on the public pages or takes it off again.
  ///
  /// @throws Refusal when it is unverified, or `partners.not-yours`
  @Transactional
  public void open(String id, boolean open, Actor actor) {
    var row = locked(id);
    var partner = partner(row);
    if (!actor.may(PartnersPermission.VERIFY) || !partner.editableBy(actor)) {
      throw new Refusal("partners.not-yours");
    }
    if (open && !partner.levelOn(today.date()).confirmed()) {
      throw new Refusal("partners.open-unverified");
    }
    publish(row, open, actor);
  }

  /// Takes a partner off the public pages because it is no longer confirmed.
  void close(String id, Actor actor) {
    publish(locked(id), false, actor);
  }

  private void publish(PartnerRecord row, boolean open, Actor actor) {
    row.setAudience(open ? "PUBLIC" : "SIGNED_IN");
    row.store();
    var partner = partner(row);
    journal.record(actor, open ? "partners.open" : "partners.close", partner.subject());
    index.put(partner);
  }

  private PartnerRecord locked(String id) {
    return sql.selectFrom(PARTNER).where(PARTNER.ID.eq(id)).forUpdate().fetchOptional()
        .orElseThrow(() -> new Refusal("partners.not-yours"));
  }

  private void store(PartnerRecord row, Profile profile) {
    refuseWhatOthersHave(row.getId(), profile);
    PartnerRows.fill(row, profile);
    row.setChangedAt(today.now().atOffset(ZoneOffset.UTC));
    row.store();
    sql.deleteFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(row.getId())).execute();
    profile.identifiers().forEach(identifier -> sql.insertInto(IDENTIFIER).set(IDENTIFIER.PARTNER, row.getId())
        .set(IDENTIFIER.KIND, identifier.kind().name()).set(IDENTIFIER.VALUE, identifier.value()).execute());
  }

  /// Asked before the database would say so, so that the field can be named; the database still has the last word.
  private void refuseWhatOthersHave(String id, Profile profile) {
    for (var identifier : profile.identifiers()) {
      if (identifier.kind() == Identifier.Kind.LEI && sql.fetchExists(IDENTIFIER, IDENTIFIER.KIND.eq("LEI"),
          IDENTIFIER.VALUE.eq(identifier.value()), IDENTIFIER.PARTNER.ne(id))) {
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
        with recursive above(id, parent, step) as (
          select id, parent, 0 from partners.partner where id = ?
          union all
          select p.id, p.parent, step + 1 from partners.partner p join above on p.id = above.parent where step < 50)
        select id from above order by step""", id).map(row -> row.get(0, String.class));
  }

  private void cite(String id, ProfileField field, Source source, Actor actor) {
    sql.insertInto(PROVENANCE)
        .set(PROVENANCE.PARTNER, id).set(PROVENANCE.FIELD, field.name())
        .set(PROVENANCE.SOURCE, source.text()).set(PROVENANCE.AS_OF, source.asOf())
        .set(PROVENANCE.VERIFICATION, source.verification().name()).set(PROVENANCE.NOTE, source.note())
        .set(PROVENANCE.BY_NAME, actor.name()).set(PROVENANCE.BODY_NAME, actor.bodyName())
        .set(PROVENANCE.AT, today.now().atOffset(ZoneOffset.UTC))
        .onConflict(PROVENANCE.PARTNER, PROVENANCE.FIELD).doUpdate().setAllToExcluded().execute();
  }

  private Partner partner(PartnerRecord row) {
    return PartnerRows.partner(row, sql.selectFrom(IDENTIFIER).where(IDENTIFIER.PARTNER.eq(row.getId()))
        .fetch(it -> new Identifier(Identifier.Kind.valueOf(it.getKind()), it.getValue())));
  }

  private static Map<String, Object> values(Profile profile, Set<ProfileField> fields) {
    var values = new LinkedHashMap<String, Object>();
    fields.forEach(field -> values.put(field.word(), Objects.requireNonNullElse(field.of(profile), "")));
    return values;
  }
}
