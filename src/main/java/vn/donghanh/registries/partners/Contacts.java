package vn.donghanh.registries.partners;

import static vn.donghanh.registries.partners.db.Tables.CONTACT;
import static vn.donghanh.registries.partners.db.Tables.CONTACT_SHARE;
import static vn.donghanh.registries.partners.db.Tables.CURRENT_PARTNER;
import static vn.donghanh.registries.partners.db.Tables.INTERACTION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.partners.db.tables.records.ContactRecord;

/// Các đầu mối liên hệ. Functions are for every officer; the person behind one only for its owner and those it shares
/// with, and every look at a person is an entry of the journal.
@Component
public class Contacts {
  private final DSLContext sql;
  private final Journal journal;
  private final Correspondence correspondence;
  private final Today today;

  Contacts(DSLContext sql, Journal journal, Correspondence correspondence, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.correspondence = correspondence;
    this.today = today;
  }

  /// The contacts of a partner, without their persons.
  @Transactional(readOnly = true)
  public List<Contact> of(String partner, Actor actor) {
    return actor.may(PartnersPermission.CONTACTS) ? read(CONTACT.PARTNER.in(PartnerRows.own(partner))) : List.of();
  }

  @Transactional(readOnly = true)
  public Optional<Contact> find(long id, Actor actor) {
    return actor.may(PartnersPermission.CONTACTS) ? read(CONTACT.ID.eq(id)).stream().findFirst() : Optional.empty();
  }

  /// The person behind a contact, empty when it is not open to this reader. The look is journalled before it is answered.
  @Transactional
  public Optional<ContactPerson> person(Contact contact, Actor actor) {
    if (!contact.opensTo(actor)) {
      return Optional.empty();
    }
    journal.read(actor, contact.subject(), "partners.contact.person");
    return sql.fetchOptional(CONTACT, CONTACT.ID.eq(contact.id())).map(Contacts::person);
  }

  /// Those that have a mail address, which is not said.
  List<Contact> withMail(String partner, Actor actor) {
    return actor.may(PartnersPermission.CONTACTS) ? read(CONTACT.PARTNER.in(PartnerRows.own(partner)).and(CONTACT.MAIL.ne(""))) : List.of();
  }

  /// Where a letter to a contact goes; for [Outreach] alone, which says in the journal that it wrote.
  ContactPerson addressee(Contact contact) {
    return person(sql.fetchSingle(CONTACT, CONTACT.ID.eq(contact.id())));
  }

  /// Adds a contact that the actor's body knows.
  @Transactional
  public Contact add(String partner, Post post, ContactPerson person, Consent consent, boolean demo, Actor actor) {
    var owner = actor.body();
    if (owner == null || !actor.may(PartnersPermission.KEEP)) {
      throw new Refusal("partners.not-yours");
    }
    var row = sql.newRecord(CONTACT);
    row.setPartner(sql.fetchValue(PartnerRows.current(partner)));
    row.setOwnerBody(owner);
    row.setOwnerName(actor.bodyName());
    row.setDemo(demo);
    row.setVersion(1);
    row.setCreatedAt(today.now().atOffset(ZoneOffset.UTC));
    fill(row, post, person, consent);
    row.store();
    var contact = find(row.getId(), actor).orElseThrow();
    journal.record(actor, "partners.contact.add", contact.subject(), Map.of(), Map.of("function", post.function(), "unit", post.unit()));
    return contact;
  }

  /// Changes a contact of one's own body. Of the person, the journal keeps only that it changed. When consent is taken
  /// back, a letter that has not left does not leave.
  ///
  /// @throws Refusal `partners.edited-meanwhile` when another version is stored
  @Transactional
  public void change(long id, int version, Post post, ContactPerson person, Consent consent, Actor actor) {
    var contact = owned(id, actor);
    if (contact.version() != version) {
      throw new Refusal("partners.edited-meanwhile");
    }
    var row = sql.fetchSingle(CONTACT, CONTACT.ID.eq(id));
    var personChanged = !person(row).equals(person);
    fill(row, post, person, consent);
    row.setVersion(version + 1);
    row.store();
    if (consent.state() == Consent.State.WITHDRAWN) {
      correspondence.recall(letters(id));
    }
    if (!consent.given()) {
      sql.deleteFrom(CONTACT_SHARE).where(CONTACT_SHARE.CONTACT.eq(id)).execute();
    }
    journal.record(actor, "partners.contact.change", contact.subject(),
        Map.of("function", contact.post().function(), "unit", contact.post().unit(), "consent", contact.consent().state()),
        Map.of("function", post.function(), "unit", post.unit(), "consent", consent.state(), "person-changed", personChanged));
  }

  /// Chia sẻ: shows the person behind a contact to another body.
  @Transactional
  public void share(long id, String body, Actor actor) {
    var contact = owned(id, actor);
    contact.share(body);
    sql.insertInto(CONTACT_SHARE).set(CONTACT_SHARE.CONTACT, id).set(CONTACT_SHARE.BODY, body)
        .set(CONTACT_SHARE.SINCE, today.date()).set(CONTACT_SHARE.BY_NAME, actor.name()).execute();
    journal.record(actor, "partners.contact.share", contact.subject(), Map.of(), Map.of("body", body));
  }

  /// Thôi chia sẻ: takes it back.
  @Transactional
  public void unshare(long id, String body, Actor actor) {
    var contact = owned(id, actor);
    sql.deleteFrom(CONTACT_SHARE).where(CONTACT_SHARE.CONTACT.eq(id), CONTACT_SHARE.BODY.eq(body)).execute();
    journal.record(actor, "partners.contact.unshare", contact.subject(), Map.of("body", body), Map.of());
  }

  /// Xóa: the person's right to be forgotten (Law 91/2025/QH15, article 4). Nothing of the person stays but that there
  /// was a contact and that it was written to, without the words, which call it by name; a letter that has not left
  /// does not leave.
  @Transactional
  public void erase(long id, Actor actor) {
    var contact = owned(id, actor);
    correspondence.forget(letters(id));
    sql.update(INTERACTION).set(INTERACTION.TITLE, "").set(INTERACTION.SUMMARY, "").where(INTERACTION.CONTACT.eq(id)).execute();
    sql.deleteFrom(CONTACT).where(CONTACT.ID.eq(id)).execute();
    journal.record(actor, "partners.contact.erase", contact.subject());
  }

  /// The contact, held until the transaction ends: whoever erases it or takes consent back comes before or after.
  Optional<Contact> held(long id, Actor actor) {
    sql.select(CONTACT.ID).from(CONTACT).where(CONTACT.ID.eq(id)).forShare().fetch();
    return find(id, actor);
  }

  private List<UUID> letters(long contact) {
    return sql.select(INTERACTION.LETTER).from(INTERACTION)
        .where(INTERACTION.CONTACT.eq(contact), INTERACTION.LETTER.isNotNull()).fetch(INTERACTION.LETTER);
  }

  /// Locked until the transaction ends, so that two changes stand one after the other.
  private Contact owned(long id, Actor actor) {
    sql.selectFrom(CONTACT).where(CONTACT.ID.eq(id)).forUpdate().fetch();
    return find(id, actor).filter(contact -> contact.ownedBy(actor) && actor.may(PartnersPermission.KEEP))
        .orElseThrow(() -> new Refusal("partners.not-yours"));
  }

  private List<Contact> read(Condition which) {
    var shares = DSL.multiset(DSL.select(CONTACT_SHARE.BODY).from(CONTACT_SHARE).where(CONTACT_SHARE.CONTACT.eq(CONTACT.ID)))
        .convertFrom(rows -> Set.copyOf(rows.getValues(CONTACT_SHARE.BODY)));
    return sql.select(CONTACT.ID, CURRENT_PARTNER.CURRENT, CONTACT.FUNCTION, CONTACT.UNIT, CONTACT.SINCE, CONTACT.UNTIL,
            CONTACT.CONSENT, CONTACT.CONSENT_ON, CONTACT.CONSENT_HOW, CONTACT.OWNER_BODY, CONTACT.OWNER_NAME,
            CONTACT.DEMO, CONTACT.VERSION, shares)
        .from(CONTACT).join(CURRENT_PARTNER).on(CURRENT_PARTNER.ID.eq(CONTACT.PARTNER)).where(which).orderBy(CONTACT.ID)
        .fetch(row -> new Contact(row.get(CONTACT.ID), row.get(CURRENT_PARTNER.CURRENT),
            new Post(row.get(CONTACT.FUNCTION), row.get(CONTACT.UNIT), row.get(CONTACT.SINCE), row.get(CONTACT.UNTIL)),
            new Consent(Consent.State.valueOf(row.get(CONTACT.CONSENT)), row.get(CONTACT.CONSENT_ON), row.get(CONTACT.CONSENT_HOW)),
            row.get(CONTACT.OWNER_BODY), row.get(CONTACT.OWNER_NAME), row.get(shares), row.get(CONTACT.DEMO),
            row.get(CONTACT.VERSION)));
  }

  private static ContactPerson person(ContactRecord row) {
    return new ContactPerson(row.getPerson(), row.getPhone(), row.getMail());
  }

  private static void fill(ContactRecord row, Post post, ContactPerson person, Consent consent) {
    row.setPerson(person.name());
    row.setPhone(person.phone());
    row.setMail(person.mail());
    row.setFunction(post.function());
    row.setUnit(post.unit());
    row.setSince(post.since());
    row.setUntil(post.until());
    row.setConsent(consent.state().name());
    row.setConsentOn(consent.on());
    row.setConsentHow(consent.how());
  }
}
