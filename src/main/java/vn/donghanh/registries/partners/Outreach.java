package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.Correspondence;
import vn.donghanh.foundation.journal.Journal;

/// Liên hệ đối tác: the only way to write to a partner. Who writes has seen who else is in contact; everybody who must be
/// asked first is asked; what is written is an interaction that other bodies see, and an entry of the journal, in one
/// transaction with the mail that leaves. The journal never forgets, so that it holds none of the words.
@Component
public class Outreach {
  /// How many days a touch counts as being in contact now. Ours, *mặc định*: no text sets it.
  private static final int DAYS = 90;

  private final Partners partners;
  private final Contacts contacts;
  private final Interactions interactions;
  private final List<BeforeContact> askedFirst;
  private final Invitations invitations;
  private final Correspondence correspondence;
  private final Journal journal;
  private final Today today;
  private final @Nullable Integer days;

  Outreach(Partners partners, Contacts contacts, Interactions interactions, ObjectProvider<BeforeContact> askedFirst,
      Invitations invitations, Correspondence correspondence, Journal journal, Today today, @Value("${donghanh.partners.in-contact-days:#{null}}") @Nullable Integer days) {
    this.partners = partners;
    this.contacts = contacts;
    this.interactions = interactions;
    this.askedFirst = askedFirst.orderedStream().toList();
    this.invitations = invitations;
    this.correspondence = correspondence;
    this.journal = journal;
    this.today = today;
    this.days = days;
  }

  /// Who else is in contact with the partner now, and what speaks against writing to it.
  ///
  /// @throws Refusal when it is not to be approached
  @Transactional
  public BeforeWriting before(Approach approach, Actor actor) {
    askedFirst.forEach(one -> one.check(approach, actor, today.date()));
    var back = days == null ? DAYS : days;
    var since = today.date().minusDays(back);
    var touches = interactions.since(approach.partner(), since, actor);
    return new BeforeWriting(touches.stream().filter(it -> !actor.actsFor(it.body())).toList(),
        touches.stream().filter(it -> actor.actsFor(it.body())).toList(),
        askedFirst.stream().flatMap(one -> one.cautions(approach, actor, today.date()).stream()).toList(), since, back, days == null);
  }

  /// The contacts this person may write to: open to them, still there, with an address and without a withdrawn consent.
  @Transactional(readOnly = true)
  public List<Contact> reachable(String partner, Actor actor) {
    return actor.may(PartnersPermission.WRITE) ? contacts.withMail(partner, actor).stream()
        .filter(it -> it.opensTo(actor) && it.mayBeWrittenTo(today.date())).toList() : List.of();
  }

  /// Writes to a contact in the name of the actor's body.
  ///
  /// @return false when this letter was written before; then nothing happens
  /// @throws Refusal when the partner is not to be approached, when somebody asked first says no, when others are in
  ///     contact and the writer has not seen it, when the contact is not open to the actor, has no mail address, has left,
  ///     or has taken consent back, or when no mail can leave
  @Transactional
  public boolean write(Letter letter, Actor actor) {
    return write(letter, false, actor);
  }

  /// The same, with a one-time link by which the partner suggests changes to its own record. The link stands in the letter
  /// that leaves and nowhere else.
  @Transactional
  public boolean write(Letter letter, boolean inviting, Actor actor) {
    if (!actor.may(PartnersPermission.WRITE) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
    var partner = partners.held(letter.partner(), actor).orElseThrow(() -> new Refusal("partners.not-yours"));
    if (interactions.isWritten(letter.id(), actor)) {
      return false;
    }
    if (!before(letter.approach(), actor).mark().equals(letter.seen())) {
      throw Refusal.at("seen", "partners.see-who-is-in-contact");
    }
    var contact = reachable(letter, actor);
    var person = contacts.addressee(contact);
    if (person.mail().isEmpty()) {
      throw Refusal.at("contact", "partners.no-mail");
    }
    if (!correspondence.post(letter.id(), new Address(person.name(), person.mail()), letter.title(),
        letter.text() + (inviting ? invitations.lines(partner) : ""), actor)) {
      throw new Refusal("partners.not-yours");
    }
    interactions.record(letter, today.date(), actor);
    journal.record(actor, "partners.write", partner.subject(), Map.of(), Map.of("contact", contact.id(), "letter", letter.id().toString()));
    if (letter.about() != null) {
      journal.record(actor, "partners.write", letter.about(), Map.of(), Map.of("partner", partner.title()));
      journal.link(letter.about(), partner.subject(), "partners.link.written");
    }
    return true;
  }

  private Contact reachable(Letter letter, Actor actor) {
    var contact = contacts.held(letter.contact(), actor)
        .filter(it -> it.partner().equals(letter.partner()) && it.opensTo(actor))
        .orElseThrow(() -> Refusal.at("contact", "partners.not-yours"));
    if (contact.consent().state() == Consent.State.WITHDRAWN) {
      throw Refusal.at("contact", "partners.consent-withdrawn");
    }
    if (contact.post().isOver(today.date())) {
      throw Refusal.at("contact", "partners.contact-left");
    }
    return contact;
  }
}
