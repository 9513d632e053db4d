package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.Partner;

/// The form of a new or a changed contact.
///
/// @param contact the contact's id, 0 for a new one
/// @param theirs  what somebody else stored meanwhile, null when nobody did
public record ContactFormPage(Partner partner, long contact, Submitted form, @Nullable Submitted theirs) {

  public boolean isNew() {
    return contact == 0;
  }

  public String address() {
    return "/doi-tac/" + partner.id() + "/lien-he/" + (isNew() ? "moi" : contact + "/sua");
  }

  public String back() {
    return "/doi-tac/" + partner.id() + (isNew() ? "#lien-he" : "/lien-he/" + contact);
  }

  /// The version that the next save answers to: having seen theirs, it is theirs.
  public String version() {
    return (theirs == null ? form : theirs).value("version");
  }

  public List<Choice> consents(Frame frame) {
    return ContactPage.consents(frame);
  }

  /// What differs between what was typed and what somebody else stored meanwhile.
  public List<Difference> differences(Frame frame) {
    return theirs == null ? List.of() : Stream.of("function", "unit", "person", "phone", "mail", "since", "until", "consent",
            "consent-on", "consent-how")
        .filter(field -> !form.value(field).equals(theirs.value(field)))
        .map(field -> new Difference(frame.t("partners.field." + field), text(form, field, frame), text(theirs, field, frame)))
        .toList();
  }

  private static String text(Submitted from, String field, Frame frame) {
    var value = from.value(field);
    return "consent".equals(field) && !value.isEmpty() ? frame.t(Consent.State.valueOf(value).key()) : value;
  }
}
