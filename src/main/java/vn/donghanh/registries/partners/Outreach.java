package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;

/// Liên hệ đối tác: the only way to write to a partner. Everybody who must be asked first is asked; what is written is an
/// interaction that other bodies see, and an entry of the journal, in one transaction with the mail that leaves.
@Component
public class Outreach {
  private final Partners partners;
  private final Contacts contacts;
  private final Interactions interactions;
  private final List<BeforeContact> askedFirst;
  private final Journal journal;
  private final Today today;

  Outreach(Partners partners, Contacts contacts, Interactions interactions, ObjectProvider<BeforeContact> askedFirst,
      Journal journal, Today today) {
    this.partners = partners;
    this.contacts = contacts;
    this.interactions = interactions;
    this.askedFirst = askedFirst.orderedStream().toList();
    this.journal = journal;
    this.today = today;
  }

  /// Writes to a contact in the name of the actor's body.
  ///
  /// @throws Refusal when the partner is not to be approached, when somebody asked first says no, when the contact is not
  ///     open to the actor, has no mail address, has left, or has taken consent back
  @Transactional
  public void write(Letter letter, Actor actor) {
    if (!actor.may(PartnersPermission.WRITE) || actor.body() == null) {
      throw new Refusal("partners.not-yours");
    }
    var partner = partners.find(letter.partner(), actor).orElseThrow(() -> new Refusal("partners.not-yours"));
    if (letter.notToApproach().contains(partner.id())) {
      throw new Refusal("partners.not-to-approach", partner.profile().name());
    }
    askedFirst.forEach(one -> one.check(partner.id(), actor, today.date()));
    var contact = reachable(letter, actor);
    var mail = contacts.addressee(contact).mail();
    if (mail.isEmpty()) {
      throw new Refusal("partners.no-mail");
    }
    interactions.record(partner.id(), contact.id(), Interaction.Kind.MESSAGE, today.date(), letter.title(), letter.text(), actor);
    journal.record(actor, "partners.write", partner.subject(), Map.of(), Map.of("contact", contact.id(), "title", letter.title()));
  }

  private Contact reachable(Letter letter, Actor actor) {
    var contact = contacts.find(letter.contact(), actor)
        .filter(it -> it.partner().equals(letter.partner()) && it.opensTo(actor))
        .orElseThrow(() -> new Refusal("partners.not-yours"));
    if (contact.consent().state() == Consent.State.WITHDRAWN) {
      throw new Refusal("partners.consent-withdrawn");
    }
    if (contact.post().isOver(today.date())) {
      throw new Refusal("partners.contact-left");
    }
    return contact;
  }
}
