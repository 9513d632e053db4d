package vn.donghanh.registries.needs.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Article;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.needs.Clocks;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedPermission;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.needs.Stage;
import vn.donghanh.registries.needs.Step;
import vn.donghanh.registries.needs.SubOrder;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.PartnersPermission;

/// What the page of one order shows, and what this reader may do next.
///
/// @param mentioned the partners that the order and its answers name, asked for once
public record NeedPage(Needs.Seen seen, Actor actor, LocalDate today, Clocks clocks, NeedNames names, @Nullable Article article,
    Map<String, PartnerCard> mentioned) {

  public NeedPage(Needs.Seen seen, Actor actor, LocalDate today, Clocks clocks, NeedNames names, @Nullable Article article) {
    this(seen, actor, today, clocks, names, article, names.partners(mentionedIn(seen.need()), actor));
  }

  public Need need() {
    return seen.need();
  }

  public String address() {
    return "/dat-hang/" + need().id();
  }

  public String address(SubOrder part, PartAct act) {
    return address() + "/phan/" + part.id() + "/" + act.slug();
  }

  /// While the order is written, what was found for it stands first for its writer; everybody else, and later the writer
  /// too, reads the order first.
  public boolean readsFirst() {
    return !need().draft() || !need().isLedBy(actor);
  }

  /// The draft is the lead's to change.
  public boolean mayEdit() {
    return need().draft() && need().isLedBy(actor);
  }

  public boolean mayWithdraw() {
    return need().registered() != null && need().withdrawal() == null && need().isLedBy(actor)
        && need().parts().stream().noneMatch(SubOrder::confirmed);
  }

  /// What was asked once may be asked again: a published or an older order becomes the start of a new draft.
  public boolean mayCopy() {
    return !need().draft() && actor.may(NeedPermission.WRITE) && need().locality().equals(actor.locality());
  }

  /// What this reader may do about a part, in the order in which it is done.
  public List<PartAct> acts(SubOrder part) {
    return Arrays.stream(PartAct.values()).filter(act -> act.suits(need(), part, actor)).toList();
  }

  /// What carries this part on, were this reader to do one thing; null when it is for others to act.
  public @Nullable PartAct next(SubOrder part) {
    var acts = acts(part);
    return acts.contains(PartAct.EVIDENCE) ? PartAct.EVIDENCE
        : acts.stream().filter(act -> !act.isDone(part)).findFirst().orElse(null);
  }

  /// The first part that waits for this reader.
  public Optional<SubOrder> waiting() {
    return need().parts().stream().filter(part -> next(part) != null).findFirst();
  }

  /// The steps of a part. What a later step passed over is due no more, and in a withdrawn order nothing is.
  public List<vn.donghanh.foundation.site.Stage> stages(SubOrder part, Frame frame) {
    var steps = Step.of(part, clocks, today);
    var done = steps.stream().filter(step -> step.at() != null).reduce((_, later) -> later).map(steps::indexOf).orElse(-1);
    return steps.stream().map(step -> step.at() != null ? StageLine.of(step, this, frame)
        : need().withdrawal() != null ? StageLine.over(step, "", frame)
        : steps.indexOf(step) < done ? StageLine.over(step, frame.t("needs.step.passed"), frame)
        : StageLine.of(step, this, frame)).toList();
  }

  /// The clock of a part in words, empty when none runs.
  public String clock(SubOrder part, Frame frame) {
    var expected = part.expected();
    return part.open() && expected != null && need().withdrawal() == null ? StageLine.left(expected, this, frame) : "";
  }

  public Tone clockTone(SubOrder part) {
    return part.isLate(today) ? Tone.RED : Tone.AMBER;
  }

  /// What the clocks of an order that is sent now rest on.
  public String basis(Frame frame) {
    return StageLine.basis(clocks.now(), frame);
  }

  public String body(@Nullable String id, Locale locale) {
    return names.body(id, locale);
  }

  public String asks(Frame frame) {
    return need().wish().asks().stream().sorted().map(Ask::key).map(frame::t).collect(Collectors.joining(" · "));
  }

  public String kinds(Frame frame) {
    return need().wish().kinds().stream().sorted().map(PartnerKind::valueOf).map(PartnerKind::key).map(frame::t)
        .collect(Collectors.joining(" · "));
  }

  public List<Link> sectorChips(Frame frame) {
    return need().wish().sectors().stream().sorted()
        .map(code -> new Link(names.sector(code, frame.locale()), "/dat-hang?linh-vuc=" + code)).toList();
  }

  /// The partners that must not be approached.
  public List<Link> avoided(Frame frame) {
    return partners(need().wish().avoid(), frame);
  }

  public List<Link> partners(Collection<String> ids, Frame frame) {
    return ids.stream().map(mentioned::get).filter(Objects::nonNull)
        .map(card -> new Link(card.title().in(frame.locale()), "/doi-tac/" + card.id())).distinct().sorted(Comparator.comparing(Link::text)).toList();
  }

  /// May this reader write to a partner for this order?
  public boolean mayWriteTo(Link partner) {
    return partner.leads() && actor.may(PartnersPermission.WRITE) && need().withdrawal() == null && seen.whole();
  }

  public String letterTo(Link partner) {
    return partner.address() + "/viet-thu?vi=" + need().id().subject();
  }

  /// Who may still be asked, the missions under their own heading.
  public List<Choice> addressees(Frame frame) {
    var already = need().parts().stream().map(SubOrder::body).collect(Collectors.toSet());
    return names.addressees().stream().filter(body -> !already.contains(body.id()))
        .sorted(Comparator.comparing((Body body) -> body.mission() != null)
            .thenComparing(body -> !body.id().equals(Bodies.MINISTRY_OF_FOREIGN_AFFAIRS))
            .thenComparing(body -> body.kind() != Body.Kind.MOFA_UNIT && body.mission() == null)
            .thenComparing(body -> frame.t(body.name()), Collator.getInstance(frame.locale())))
        .map(body -> Choice.of(body.id(), frame.t(body.name())).in(frame.t(
            body.mission() == null ? "needs.addressee.home" : "needs.addressee.missions"))).toList();
  }

  public static Tone tone(Stage stage) {
    return switch (stage) {
      case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
      case PUBLISHED -> Tone.LOTUS;
      case SENT -> Tone.BLUE;
      case ANSWERED -> Tone.AMBER;
      case CONFIRMED -> Tone.GREEN;
    };
  }

  private static Set<String> mentionedIn(Need need) {
    var answered = need.parts().stream().flatMap(part -> part.answers().stream()).flatMap(answer -> answer.partners().stream());
    return Stream.of(need.wish().avoid().stream(), need.attached().stream(), answered).flatMap(ids -> ids).collect(Collectors.toSet());
  }
}
