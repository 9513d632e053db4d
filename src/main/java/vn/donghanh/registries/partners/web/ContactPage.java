package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.ContactPerson;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnersPermission;

/// The page of a contact, opened to this reader, and the look is in the journal.
///
/// @param form what was typed into the form of sharing
public record ContactPage(Partner partner, Contact contact, ContactPerson person, Submitted form, PartnerNames names, Actor actor) {

  public String address() {
    return "/doi-tac/" + partner.id() + "/lien-he/" + contact.id();
  }

  public boolean mayKeep() {
    return contact.ownedBy(actor) && actor.may(PartnersPermission.KEEP);
  }

  public boolean mayWrite() {
    return actor.may(PartnersPermission.WRITE) && contact.consent().state() != Consent.State.WITHDRAWN && !person.mail().isEmpty();
  }

  public List<String> sharedWith() {
    return contact.sharedWith().stream().sorted().toList();
  }

  /// Bodies that can be let in: those of localities, the ministry, the missions.
  public List<Choice> bodies(Frame frame) {
    return bodies(names.bodies(), frame.locale());
  }

  private List<Choice> bodies(List<Body> all, Locale locale) {
    return all.stream().filter(body -> switch (body.kind()) {
      case FOREIGN_AFFAIRS_BODY, PEOPLES_COMMITTEE, MOFA_UNIT, MISSION, MINISTRY -> true;
      default -> false;
    }).filter(body -> !body.id().equals(contact.owner()) && !contact.sharedWith().contains(body.id()))
        .map(body -> Choice.of(body.id(), body.name().in(locale))).sorted(Comparator.comparing(Choice::text)).toList();
  }

  public static List<Choice> consents(Frame frame) {
    return Arrays.stream(Consent.State.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
