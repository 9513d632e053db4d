package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CONFIRMATION;
import static vn.donghanh.registries.partners.db.Tables.CONTACT;
import static vn.donghanh.registries.partners.db.Tables.EXPERT;
import static vn.donghanh.registries.partners.db.Tables.EXPERT_CONSENT;
import static vn.donghanh.registries.partners.db.Tables.INTERACTION;
import static vn.donghanh.registries.partners.db.Tables.PARTNER;
import static vn.donghanh.registries.partners.db.Tables.PROVENANCE;
import static vn.donghanh.registries.partners.db.Tables.SUGGESTION;
import static vn.donghanh.registries.partners.db.Tables.VERIFICATION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.registries.partners.db.tables.records.ExpertRecord;
import vn.donghanh.registries.partners.db.tables.records.PartnerRecord;

/// Chuyên gia và hội người Việt Nam ở nước ngoài. Nobody outside the body that recorded a person knows of them before they
/// agreed; who takes that back is hidden at once from pages, search and suggestions, and forgotten thirty days later.
@Component
public class Experts {
  private final DSLContext sql;
  private final Partners partners;
  private final PartnerKeeping keeping;
  private final PartnersIndex index;
  private final ExpertLists lists;
  private final Correspondence correspondence;
  private final Journal journal;
  private final Today today;

  Experts(DSLContext sql, Partners partners, PartnerKeeping keeping, PartnersIndex index, ExpertLists lists, Correspondence correspondence,
      Journal journal, Today today) {
    this.sql = sql;
    this.partners = partners;
    this.keeping = keeping;
    this.index = index;
    this.lists = lists;
    this.correspondence = correspondence;
    this.journal = journal;
    this.today = today;
  }

  /// A page of those that this person may know of.
  @Transactional(readOnly = true)
  public ExpertsPage page(ExpertFilter filter, Actor actor, LocalDate day) {
    return lists.page(filter, actor, day);
  }

  /// Those that may be suggested to somebody signed in: persons who agreed to just that, and associations. In no order.
  @Transactional(readOnly = true)
  public List<ExpertCard> forMatching(LocalDate day) {
    return lists.forMatching(day);
  }

  /// What is noted of a partner as expert or association, for whoever may know of the partner.
  @Transactional(readOnly = true)
  public Optional<Expert> find(String partner, Actor actor) {
    return partners.find(partner, actor).flatMap(it -> sql.fetchOptional(EXPERT, EXPERT.PARTNER.eq(it.id()))).map(Experts::expert);
  }

  /// Adds an expert or an association that the actor's body knows.
  @Transactional
  public Partner add(Profile profile, Expertise expertise, ExpertConsent consent, Source source, Actor actor) {
    var partner = partners.add(profile, source, actor);
    note(partner.id(), expertise, source, actor);
    consent(partner.id(), consent, actor);
    return partner;
  }

  /// Changes profile and expertise.
  ///
  /// @param version the version that was on the screen
  @Transactional
  public void change(String id, int version, Profile profile, Expertise expertise, Source source, Actor actor) {
    partners.change(id, version, profile, source, actor);
    note(id, expertise, source, actor);
    index.put(keeping.partner(keeping.locked(id)));
  }

  /// Đồng ý, rút đồng ý: what a person agreed to from now on. What they take back holds at once.
  ///
  /// @throws Refusal when the day lies ahead, or for a record that is not the actor's
  @Transactional
  public void consent(String id, ExpertConsent consent, Actor actor) {
    var row = owned(id, actor);
    var expert = sql.fetchSingle(EXPERT, EXPERT.PARTNER.eq(id));
    if (expert.getForgottenOn() != null) {
      throw new Refusal("partners.expert.forgotten");
    }
    var given = consent.on(today.date());
    var withdrawn = given.consent().state() == Consent.State.WITHDRAWN;
    expert.setConsent(given.consent().state().name());
    expert.setConsentOn(given.consent().on());
    expert.setConsentHow(given.consent().how());
    expert.setPurposes(given.purposes().stream().map(Enum::name).sorted().toArray(String[]::new));
    expert.setForgetOn(withdrawn ? today.date().plusDays(Expert.KEEP_DAYS) : null);
    expert.store();
    sql.insertInto(EXPERT_CONSENT).set(EXPERT_CONSENT.PARTNER, id).set(EXPERT_CONSENT.STATE, expert.getConsent())
        .set(EXPERT_CONSENT.ON_DAY, expert.getConsentOn()).set(EXPERT_CONSENT.HOW, expert.getConsentHow()).set(EXPERT_CONSENT.PURPOSES, expert.getPurposes())
        .set(EXPERT_CONSENT.BY_NAME, actor.name()).set(EXPERT_CONSENT.BODY_NAME, actor.bodyName())
        .set(EXPERT_CONSENT.AT, today.now().atOffset(ZoneOffset.UTC)).execute();
    show(row, given);
    journal.record(actor, "partners.expert.consent", keeping.partner(row).subject(), Map.of(),
        Map.of("state", given.consent().state(), "purposes", given.purposes()));
  }

  /// Xóa: nothing of the person stays but that there was one (Law 91/2025/QH15, article 4).
  @Transactional
  public void forget(String id, Actor actor) {
    var row = owned(id, actor);
    if (!keeping.partner(row).profile().kind().isPerson()) {
      throw new Refusal("partners.not-yours");
    }
    forget(row, actor);
  }

  /// Forgets everybody who took consent back long enough ago.
  ///
  /// @return how many
  @Transactional
  public int forgetDue(LocalDate day) {
    var due = sql.select(EXPERT.PARTNER).from(EXPERT).where(EXPERT.FORGET_ON.le(day), EXPERT.FORGOTTEN_ON.isNull()).orderBy(EXPERT.PARTNER)
        .forUpdate().skipLocked().fetch(EXPERT.PARTNER);
    due.forEach(id -> forget(keeping.locked(id), Actor.PLATFORM));
    return due.size();
  }

  private void forget(PartnerRecord row, Actor actor) {
    var id = row.getId();
    correspondence.forget(sql.select(INTERACTION.LETTER).from(INTERACTION).where(INTERACTION.PARTNER.eq(id), INTERACTION.LETTER.isNotNull()).fetch(INTERACTION.LETTER));
    sql.update(INTERACTION).set(INTERACTION.TITLE, "").set(INTERACTION.SUMMARY, "").where(INTERACTION.PARTNER.eq(id)).execute();
    sql.deleteFrom(CONTACT).where(CONTACT.PARTNER.eq(id)).execute();
    sql.deleteFrom(PROVENANCE).where(PROVENANCE.PARTNER.eq(id)).execute();
    sql.deleteFrom(SUGGESTION).where(SUGGESTION.PARTNER.eq(id)).execute();
    sql.update(VERIFICATION).set(VERIFICATION.EVIDENCE, "").where(VERIFICATION.PARTNER.eq(id)).execute();
    sql.update(CONFIRMATION).set(CONFIRMATION.HOW, "").where(CONFIRMATION.PARTNER.eq(id)).execute();
    sql.update(EXPERT_CONSENT).set(EXPERT_CONSENT.HOW, "").where(EXPERT_CONSENT.PARTNER.eq(id)).execute();
    sql.update(EXPERT).set(EXPERT.EXPERTISE, "").set(EXPERT.WORDS, "").set(EXPERT.LANGUAGES, new String[0]).set(EXPERT.OFFERS, new String[0])
        .set(EXPERT.OFFER, "").setNull(EXPERT.HOME_PROVINCE).set(EXPERT.HOME_BEFORE, "").set(EXPERT.SOURCE, "").set(EXPERT.CONSENT, "WITHDRAWN")
        .set(EXPERT.CONSENT_HOW, "").set(EXPERT.PURPOSES, new String[0]).set(EXPERT.FORGOTTEN_ON, today.date()).where(EXPERT.PARTNER.eq(id)).execute();
    row.setSource("");
    row.setSourceNote("");
    row.setAudience("OWNER");
    row.setVersion(row.getVersion() + 1);
    keeping.store(row, new Profile(PartnerKind.OVERSEAS_EXPERT, "Đã xóa dữ liệu cá nhân", "", row.getCountry(), Set.of(), Set.of(), "", null, List.of(), ""));
    var partner = keeping.partner(row);
    index.drop(partner);
    journal.record(actor, "partners.expert.forget", partner.subject());
  }

  /// A person is on pages, in the search and among suggestions as far as they agreed, and no further. What they agreed
  /// to have published is put on the public pages by whoever verifies partners, as any other partner is.
  private void show(PartnerRecord row, ExpertConsent consent) {
    var partner = keeping.partner(row);
    if (partner.profile().kind().isPerson()) {
      var stays = partner.open() && consent.includes(ExpertConsent.Purpose.PUBLIC);
      row.setAudience(stays ? "PUBLIC" : consent.opens() ? "SIGNED_IN" : "OWNER");
      row.store();
    }
    index.put(keeping.partner(row));
  }

  private void note(String id, Expertise expertise, Source source, Actor actor) {
    var row = sql.fetchOptional(EXPERT, EXPERT.PARTNER.eq(id)).orElseGet(() -> unasked(id));
    row.setExpertise(expertise.words());
    row.setWords(PartnerRows.fold(expertise.words() + " " + expertise.offer()));
    row.setLanguages(expertise.languages().toArray(String[]::new));
    row.setHomeProvince(expertise.homeProvince());
    row.setHomeBefore(expertise.homeBefore());
    row.setOffers(expertise.offers().stream().map(Enum::name).toArray(String[]::new));
    row.setOffer(expertise.offer());
    row.setSource(source.text());
    row.setByName(actor.name());
    row.setBodyName(actor.bodyName());
    row.setAt(today.now().atOffset(ZoneOffset.UTC));
    row.store();
  }

  private ExpertRecord unasked(String id) {
    var row = sql.newRecord(EXPERT);
    row.setPartner(id);
    row.setConsent(Consent.State.NOT_ASKED.name());
    row.setConsentHow("");
    row.setPurposes(new String[0]);
    return row;
  }

  private PartnerRecord owned(String id, Actor actor) {
    var row = keeping.locked(id);
    var partner = keeping.partner(row);
    if (!partner.editableBy(actor) || !partner.visibleTo(actor)) {
      throw new Refusal("partners.not-yours");
    }
    return row;
  }

  private static Expert expert(ExpertRecord row) {
    var expertise = new Expertise(row.getForgottenOn() == null ? row.getExpertise() : "–", Set.of(row.getLanguages()), row.getHomeProvince(), row.getHomeBefore(),
        Arrays.stream(row.getOffers()).map(ExpertOffer::valueOf).collect(Collectors.toSet()), row.getOffer());
    var consent = new ExpertConsent(new Consent(Consent.State.valueOf(row.getConsent()), row.getConsentOn(), row.getConsentHow()),
        Arrays.stream(row.getPurposes()).map(ExpertConsent.Purpose::valueOf).collect(Collectors.toSet()));
    return new Expert(row.getPartner(), expertise, consent, row.getForgetOn(), row.getForgottenOn() != null, row.getSource(), row.getByName(),
        row.getBodyName(), row.getAt().toInstant());
  }
}
