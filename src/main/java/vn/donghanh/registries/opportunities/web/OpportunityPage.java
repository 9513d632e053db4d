package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.foundation.tasks.DueWords;
import vn.donghanh.registries.opportunities.Alike;
import vn.donghanh.registries.opportunities.InterestRow;
import vn.donghanh.registries.opportunities.Life;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.Opportunity;
import vn.donghanh.registries.opportunities.Programme;
import vn.donghanh.registries.opportunities.Quality;
import vn.donghanh.registries.opportunities.Review;
import vn.donghanh.registries.opportunities.Stage;
import vn.donghanh.registries.partners.PartnerCard;

/// What the page of one opportunity shows, and what this reader may do next.
///
/// @param partner the partner behind it, null when there is none or none for this reader
/// @param alike   open ones like it
/// @param interests who asked, for who answers and for the ministry
/// @param programmes that may pay for it
public record OpportunityPage(Opportunities.Seen seen, Actor actor, LocalDate today, OpportunityNames names,
    @Nullable PartnerCard partner, List<Alike> alike, List<InterestRow> interests,
    List<Programme> programmes) {

  public Opportunity opportunity() {
    return seen.opportunity();
  }

  public String address() {
    return opportunity().id().address();
  }

  public Stage stage() {
    return opportunity().stageOn(today);
  }

  public Tone tone() {
    return ListPage.tone(stage());
  }

  /// Direction and kind in words.
  public String kind(Frame frame) {
    return frame.t(opportunity().terms().direction().key()) + " · " + frame.t(opportunity().terms().kind().key());
  }

  /// The writer's own body may change it.
  public boolean mayWrite() {
    return opportunity().isOwnedBy(actor);
  }

  public boolean mayEdit() {
    return mayWrite() && stage() == Stage.DRAFT;
  }

  public boolean mayDiscard() {
    return mayEdit() && opportunity().publishedAt() == null && opportunity().reviews().isEmpty();
  }

  public boolean mayTakeBack() {
    return mayWrite() && (stage() == Stage.IN_REVIEW || mayEnd());
  }

  public boolean mayReview() {
    return stage() == Stage.IN_REVIEW && opportunity().mayReview(actor);
  }

  /// What is open or expired may be renewed or closed.
  public boolean mayEnd() {
    return mayWrite() && (stage() == Stage.PUBLISHED || stage() == Stage.EXPIRED);
  }

  public boolean mayBeInterested() {
    return stage() == Stage.PUBLISHED && !mayWrite();
  }

  /// True when the owner should decide soon.
  public boolean asksToRenew() {
    var from = opportunity().life().askFrom();
    return mayEnd() && from != null && !today.isBefore(from);
  }

  /// Only the owner, its reviewer and the ministry see how good the record is.
  public @Nullable Quality quality() {
    return seen.whole() ? Quality.of(opportunity().terms()) : null;
  }

  public @Nullable Review lastReview() {
    return !seen.whole() || opportunity().reviews().isEmpty() ? null : opportunity().reviews().getLast();
  }

  /// Who stands behind it, as far as this reader may know.
  public List<Link> proposers(Frame frame) {
    var proposer = opportunity().proposer();
    var links = new ArrayList<Link>();
    if (proposer.locality() != null) {
      links.add(new Link(names.locality(proposer.locality(), frame.locale()), "/dia-phuong/" + proposer.locality()));
    }
    if (!proposer.hidden() || seen.whole()) {
      if (partner != null) {
        links.add(new Link(partner.title().in(frame.locale()), "/doi-tac/" + partner.id()));
      }
      if (!proposer.firm().isBlank()) {
        links.add(Link.none(proposer.firm()));
      }
    }
    return links;
  }

  /// True: a name is kept from the public.
  public boolean anonymous() {
    return opportunity().proposer().hidden();
  }

  /// The text in the reader's language, with a word when it is not the language they read or the translation is behind.
  public String note(BilingualText text, Frame frame) {
    if (!frame.english()) {
      return text.stale() && seen.whole() ? frame.t("opportunities.stale.vi") : "";
    }
    return text.en().isBlank() ? text.vi().isBlank() ? "" : frame.t("opportunities.only-vietnamese") : text.stale() ? frame.t("opportunities.stale.en") : "";
  }

  public List<Link> sectorChips(Frame frame) {
    return opportunity().terms().sectors().stream().sorted()
        .map(code -> new Link(names.sector(code, frame.locale()), "/co-hoi?" + ListAddress.SECTOR + "=" + code)).toList();
  }

  public List<Link> marketChips(Frame frame) {
    return opportunity().terms().markets().stream().sorted()
        .map(code -> new Link(names.market(code, frame.locale()), "/co-hoi?" + ListAddress.MARKET + "=" + code)).toList();
  }

  /// The way of the record: written, reviewed, open, ended.
  public List<vn.donghanh.foundation.site.Stage> stages(Frame frame) {
    var life = opportunity().life();
    var stages = new ArrayList<vn.donghanh.foundation.site.Stage>();
    if (seen.whole()) {
      stages.add(stage() == Stage.DRAFT ? now(frame, "draft", "", opportunity().owner())
          : vn.donghanh.foundation.site.Stage.done(frame.t("opportunities.way.draft"), "", names.body(opportunity().owner(), frame.locale())));
      stages.add(stage() == Stage.IN_REVIEW ? now(frame, "review", frame.moment(life.submittedAt()), opportunity().reviewBody())
          : life.publishedAt() != null && stage() != Stage.DRAFT ? vn.donghanh.foundation.site.Stage.done(frame.t("opportunities.way.review"), frame.moment(life.publishedAt()), names.body(opportunity().reviewBody(), frame.locale()))
          : vn.donghanh.foundation.site.Stage.coming(frame.t("opportunities.way.review"), names.body(opportunity().reviewBody(), frame.locale())));
    } else {
      stages.add(vn.donghanh.foundation.site.Stage.done(frame.t("opportunities.way.review"), frame.moment(life.publishedAt()), names.body(opportunity().reviewBody(), frame.locale())));
    }
    stages.add(open(frame, life));
    if (life.ending() != null) {
      stages.add(vn.donghanh.foundation.site.Stage.done(frame.t(stage().key()), frame.moment(life.ending().at()), ""));
    }
    return stages;
  }

  private vn.donghanh.foundation.site.Stage open(Frame frame, Life life) {
    var name = frame.t("opportunities.way.open");
    var basis = frame.t("opportunities.way.basis", life.months());
    return switch (stage()) {
      case PUBLISHED -> new vn.donghanh.foundation.site.Stage(vn.donghanh.foundation.site.Stage.State.NOW, name,
          frame.t("opportunities.until", frame.date(life.endsOn())), "", basis, left(frame, life));
      case EXPIRED -> new vn.donghanh.foundation.site.Stage(vn.donghanh.foundation.site.Stage.State.LATE, name,
          frame.t("opportunities.until", frame.date(life.endsOn())), "", basis, frame.t(Stage.EXPIRED.key()));
      case SUCCEEDED, WITHDRAWN -> vn.donghanh.foundation.site.Stage.done(name, frame.t("opportunities.until", frame.date(life.endsOn())), "");
      case DRAFT, IN_REVIEW -> vn.donghanh.foundation.site.Stage.coming(name, basis);
    };
  }

  private String left(Frame frame, Life life) {
    var words = DueWords.of(life.endsOn(), today);
    return words.days() > Life.ASK_DAYS ? "" : frame.t(words.key(), words.days());
  }

  private vn.donghanh.foundation.site.Stage now(Frame frame, String word, String when, String body) {
    return new vn.donghanh.foundation.site.Stage(vn.donghanh.foundation.site.Stage.State.NOW, frame.t("opportunities.way." + word), when,
        names.body(body, frame.locale()), "", "");
  }
}
