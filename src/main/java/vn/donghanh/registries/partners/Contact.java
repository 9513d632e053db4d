package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Đầu mối liên hệ: a function at a partner, with the person behind it known to the body that entered it and to those it
/// shares with. This record holds nothing of the person; [Contacts] shows that apart and journals it.
///
/// @param owner      the body that entered it
/// @param sharedWith the bodies it shows the person to
/// @param demo       an invented person of the demonstration
public record Contact(
    long id, String partner, Post post, Consent consent, String owner, String ownerName, Set<String> sharedWith,
    boolean demo, int version) {

  public Contact {
    sharedWith = Set.copyOf(sharedWith);
  }

  public Subject subject() {
    return Subject.of("partners", "contact-" + id);
  }

  public boolean ownedBy(Actor actor) {
    return actor.may(PartnersPermission.CONTACTS) && actor.actsFor(owner);
  }

  /// True when this person may see who it is and how to reach them. What was shared ends with the consent.
  public boolean opensTo(Actor actor) {
    return ownedBy(actor) || actor.may(PartnersPermission.CONTACTS) && consent.given() && holds(actor.body());
  }

  /// False when the person has left or has taken consent back.
  boolean mayBeWrittenTo(LocalDate today) {
    return consent.state() != Consent.State.WITHDRAWN && !post.isOver(today);
  }

  /// Checks that the owner may show the person to a body.
  ///
  /// @throws Refusal without the person's consent, to itself, or twice
  void share(String body) {
    if (!consent.given()) {
      throw new Refusal("partners.share-without-consent");
    }
    if (body.equals(owner) || sharedWith.contains(body)) {
      throw Refusal.at("body", "partners.shared-already");
    }
  }

  private boolean holds(@Nullable String body) {
    return body != null && sharedWith.contains(body);
  }
}
