package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.SubjectCards;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.BeforeWriting;
import vn.donghanh.registries.partners.Contact;
import vn.donghanh.registries.partners.Interaction;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnersPermission;

/// The page on which one writes to a partner; no address stands on it.
///
/// @param reachable contacts that this person may write to
/// @param keepers   bodies that keep contacts which are closed to this person
/// @param about     for whose sake it is written, null for none
/// @param card      how that record is shown
/// @param before    who else is in contact; null when the partner is not to be approached
/// @param refusal   why not, null when it may be
/// @param readiness the message key that says why no mail can leave, empty when it can
/// @param answersTo the writer's own address, empty when the account has none
public record LetterPage(
    Partner partner, Submitted form, List<Contact> reachable, List<String> keepers, @Nullable Subject about,
    SubjectCards.@Nullable Card card, @Nullable BeforeWriting before, @Nullable Refusal refusal, String readiness, String answersTo, Actor actor) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public boolean canWrite() {
    return refusal == null && readiness.isEmpty() && !reachable.isEmpty();
  }

  public boolean mayKeep() {
    return actor.may(PartnersPermission.KEEP);
  }

  public List<Choice> contacts(Frame frame) {
    return reachable.stream().map(it -> Choice.of(String.valueOf(it.id()), it.post().function())
        .saying(it.post().unit() + (it.demo() ? " · " + frame.t("partners.demo") : ""))).toList();
  }

  /// What one ticks who asks the partner to look at its own record.
  public List<Choice> invite(Frame frame) {
    return List.of(Choice.of("1", frame.t("partners.letter.invite")).saying(frame.t("partners.letter.invite.hint")));
  }

  /// What one ticks who has seen the others, and which others they are.
  public List<Choice> seen(Frame frame) {
    return Optional.ofNullable(before).filter(it -> !it.clear())
        .map(it -> List.of(Choice.of(it.mark(), frame.t("partners.before.seen")))).orElse(List.of());
  }

  /// One touch in one line: when, how, by whom, and what about as far as the reader may know.
  public String line(Interaction touch, Frame frame) {
    return frame.date(touch.on()) + " · " + frame.t(touch.kind().key()).toLowerCase(Locale.ROOT) + " · " + touch.bodyName()
        + (touch.title().isEmpty() ? "" : " · " + touch.title());
  }
}
