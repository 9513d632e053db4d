package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.ContactPerson;
import vn.donghanh.registries.partners.Post;

/// Between the form of a contact and its parts.
record ContactForm(Post post, ContactPerson person, Consent consent) {
  private static final int LINE = 200;

  /// What was typed, empty when something in it is wrong; the form then says what.
  static Optional<ContactForm> of(Submitted form) {
    var function = form.text("function", LINE);
    var unit = form.optionalText("unit", LINE);
    var since = form.date("since");
    var until = form.date("until");
    var name = form.text("person", 120);
    var phone = form.optionalText("phone", 60);
    var mail = form.optionalText("mail", 254);
    var consentOn = form.date("consent-on");
    var consentHow = form.optionalText("consent-how", LINE);
    var chosen = form.choices("consent", Arrays.stream(Consent.State.values()).map(Enum::name).collect(Collectors.toSet()));
    if (chosen.isEmpty()) {
      form.wrong("consent", "site.error.missing");
    }
    if (!form.clean()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ContactForm(new Post(function, unit, since.orElse(null), until.orElse(null)),
          new ContactPerson(name, phone, mail),
          new Consent(Consent.State.valueOf(chosen.getFirst()), consentOn.orElse(null), consentHow)));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return Optional.empty();
    }
  }

  static Submitted filled(Contact contact, ContactPerson person) {
    var post = contact.post();
    var consent = contact.consent();
    return Submitted.blank()
        .put("version", Integer.toString(contact.version()))
        .put("function", post.function()).put("unit", post.unit())
        .put("since", post.since() == null ? "" : Formats.date(post.since()))
        .put("until", post.until() == null ? "" : Formats.date(post.until()))
        .put("person", person.name()).put("phone", person.phone()).put("mail", person.mail())
        .put("consent", consent.state().name())
        .put("consent-on", consent.on() == null ? "" : Formats.date(consent.on())).put("consent-how", consent.how());
  }
}
