package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CURRENT_PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
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
  private final PartnerKeeping keeping;

  Partners(DSLContext sql, Journal journal, Today today, Freshness freshness, PartnersIndex index, PartnerLists lists,
      PartnerKeeping keeping, PartnerLoading loaded) {
    this.sql = sql;
    this.journal = journal;
    this.today = today;
    this.freshness = freshness;
    this.index = index;
    this.lists = lists;
    this.keeping = keeping;
  }

  /// The partner, empty when there is none or none for this person.
  @Transactional(readOnly = true)
  public Optional<Partner> find(String id, Actor actor) {
    var asked = PARTNER.as("asked");
    return sql.select(PARTNER.asterisk()).from(asked).join(PARTNER).on(PARTNER.ID.eq(DSL.coalesce(asked.MERGED_INTO, asked.ID)))
        .where(asked.ID.eq(id)).fetchOptionalInto(PARTNER).map(keeping::partner).filter(partner -> partner.visibleTo(actor));
  }

  /// Đối tác hiện hành: the id that this id means today, itself when nobody has merged it. Whoever keeps a partner's id
  /// asks for it whenever they compare ids, and keeps the old one.
  @Transactional(readOnly = true)
  public String current(String id) {
    return current(Set.of(id)).getOrDefault(id, id);
  }

  /// The same for many, each by the id that was asked for.
  @Transactional(readOnly = true)
  public Map<String, String> current(Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : sql.select(CURRENT_PARTNER.ID, CURRENT_PARTNER.CURRENT).from(CURRENT_PARTNER)
        .where(CURRENT_PARTNER.ID.in(ids)).fetchMap(CURRENT_PARTNER.ID, CURRENT_PARTNER.CURRENT);
  }

  /// Every id that means the same partner today, for whoever looks through ids that were kept before a merge.
  @Transactional(readOnly = true)
  public Set<String> known(String id) {
    return keeping.own(current(id));
  }

  /// The partner, held until the transaction ends, so that of two who write to it at once the second sees the first.
  Optional<Partner> held(String id, Actor actor) {
    sql.select(PARTNER.ID).from(PARTNER).where(PARTNER.ID.eq(current(id))).forNoKeyUpdate().fetch();
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

  /// The cards of these partners by the ids asked for, without those this person may not know of. A partner that was
  /// merged has the card of the one that stands for it: ask [PartnerCard#id] before showing two of them.
  @Transactional(readOnly = true)
  public Map<String, PartnerCard> cards(Collection<String> ids, Actor actor, LocalDate today) {
    return lists.cards(ids, actor, today);
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

  /// The partner of exactly this name in this country, which a new one would be once more.
  @Transactional(readOnly = true)
  public Optional<String> sameName(Profile profile) {
    return lists.sameName(profile);
  }

  /// The partners that a typed name may mean, those called exactly so first.
  @Transactional(readOnly = true)
  public List<PartnerCard> like(String typed, Actor actor, int most, LocalDate today) {
    return lists.like(typed, actor, most, today);
  }

  /// The sources of the fields that have another one than the record itself.
  @Transactional(readOnly = true)
  public Map<ProfileField, Provenance> sources(String id) {
    return keeping.sources(id);
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
    row.setAudience(profile.kind().isPerson() ? "OWNER" : "SIGNED_IN");
    row.setLastConfirmed(today.date());
    row.setFreshUntil(freshness.until(profile.kind(), today.date()));
    row.setCreatedAt(today.now().atOffset(ZoneOffset.UTC));
    row.setOtherNames(new String[0]);
    row.setVersion(1);
    PartnerRows.fill(row, source);
    keeping.store(row, profile);
    var partner = keeping.partner(row);
    journal.record(actor, "partners.add", partner.subject(), Map.of(), profile.kind().isPerson() ? Map.of() : Map.of("name", profile.name()));
    index.put(partner);
    return partner;
  }

  /// Changes the profile; every changed field takes `source` as its own.
  ///
  /// @param version the version that was on the screen
  /// @throws Refusal `partners.edited-meanwhile` when another one is stored, `partners.not-yours`
  @Transactional
  public Partner change(String id, int version, Profile profile, Source source, Actor actor) {
    var row = keeping.locked(id);
    var before = keeping.partner(row);
    if (!before.editableBy(actor)) {
      throw new Refusal("partners.not-yours");
    }
    if (before.version() != version) {
      throw new Refusal("partners.edited-meanwhile");
    }
    if (before.profile().kind().isPerson() != profile.kind().isPerson()) {
      throw Refusal.at("kind", "partners.person-stays");
    }
    var fields = ProfileField.differing(before.profile(), profile);
    if (fields.isEmpty()) {
      return before;
    }
    row.setVersion(version + 1);
    keeping.store(row, profile);
    fields.forEach(field -> keeping.cite(id, field, source, actor));
    var after = keeping.partner(row);
    journal.record(actor, "partners.change", after.subject(), values(before.profile(), fields), values(profile, fields));
    index.put(after);
    return after;
  }

  /// Công khai, thôi công khai: puts a partner on the public pages or takes it off again.
  ///
  /// @throws Refusal when it is unverified, or `partners.not-yours`
  @Transactional
  public void open(String id, boolean open, Actor actor) {
    var row = keeping.locked(id);
    var partner = keeping.partner(row);
    if (!actor.may(PartnersPermission.VERIFY) || !partner.editableBy(actor)) {
      throw new Refusal("partners.not-yours");
    }
    if (open && !partner.levelOn(today.date()).confirmed()) {
      throw new Refusal("partners.open-unverified");
    }
    if (open && partner.profile().kind().isPerson() && !keeping.agreedToBePublic(id)) {
      throw new Refusal("partners.expert.not-public");
    }
    publish(row, open, actor);
  }

  /// Takes a partner off the public pages because it is no longer confirmed.
  void close(String id, Actor actor) {
    publish(keeping.locked(id), false, actor);
  }

  private void publish(PartnerRecord row, boolean open, Actor actor) {
    row.setAudience(open ? "PUBLIC" : "SIGNED_IN");
    row.store();
    var partner = keeping.partner(row);
    journal.record(actor, open ? "partners.open" : "partners.close", partner.subject());
    index.put(partner);
  }

  /// The journal never forgets, so that it holds nothing of a person but that it changed.
  private static Map<String, Object> values(Profile profile, Set<ProfileField> fields) {
    var values = new LinkedHashMap<String, Object>();
    if (profile.kind().isPerson()) {
      return values;
    }
    fields.forEach(field -> values.put(field.word(), Objects.requireNonNullElse(field.of(profile), "")));
    return values;
  }
}
