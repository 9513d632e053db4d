package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Interaction;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.VerificationLevel;
import vn.donghanh.registries.partners.Verified;

/// The form of one act about a partner: a check, a confirmation, a touch.
public record ActPage(Partner partner, Submitted form, Actor actor) {
  /// What an officer can say; "đã kiểm chứng" by its source is not said here.
  static final Set<VerificationLevel> LEVELS = Set.of(VerificationLevel.VERIFIED, VerificationLevel.CONTACTED,
      VerificationLevel.UNVERIFIED, VerificationLevel.DOUBTFUL);

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public boolean mayEdit() {
    return partner.editableBy(actor);
  }

  public List<Choice> levels(Frame frame) {
    return Arrays.stream(VerificationLevel.values()).filter(LEVELS::contains).sorted(java.util.Comparator.reverseOrder())
        .map(it -> Choice.of(it.name(), frame.t(it.key())).saying(frame.t(it.key() + ".hint"))).toList();
  }

  public List<Choice> methods(Frame frame) {
    return Arrays.stream(Verified.Method.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(Interaction.Kind.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
