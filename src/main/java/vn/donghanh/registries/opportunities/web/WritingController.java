package vn.donghanh.registries.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.SimilarOpportunities;
import vn.donghanh.registries.opportunities.Stage;
import vn.donghanh.registries.partners.PartnerNaming;

/// Soạn cơ hội: a new draft and a changed one, with similar records beside it while one types.
@Controller
@Gate("opportunities.write")
class WritingController {
  private static final String NEW = ListAddress.PATH + "/moi";
  private static final int ALIKE = 6;

  private final Opportunities opportunities;
  private final SimilarOpportunities similar;
  private final WritingForm form;
  private final OpportunityNames names;
  private final PartnerNaming naming;
  private final Today today;

  WritingController(Opportunities opportunities, SimilarOpportunities similar, WritingForm form, OpportunityNames names, PartnerNaming naming,
      Today today) {
    this.opportunities = opportunities;
    this.similar = similar;
    this.form = form;
    this.names = names;
    this.naming = naming;
    this.today = today;
  }

  @GetMapping(NEW)
  String start(Actor actor, Locale locale, Model model) {
    return show(form.blank(actor), NEW, null, actor, locale, model);
  }

  @PostMapping(NEW)
  String create(Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    if (looks(submitted)) {
      return show(submitted, NEW, null, actor, locale, model);
    }
    var read = form.read(submitted, naming.of(actor, locale), actor);
    if (submitted.clean() && read.whole()) {
      try {
        var id = opportunities.draft(Objects.requireNonNull(read.terms()), Objects.requireNonNull(read.proposer()), read.contact(), read.months(), actor);
        flash.addFlashAttribute("flash", "opportunities.flash.drafted");
        return "redirect:" + id.address();
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(submitted, NEW, null, actor, locale, model);
  }

  @GetMapping("/co-hoi/{id}/sua")
  String edit(@PathVariable String id, Actor actor, Locale locale, Model model) {
    var seen = own(id, actor);
    return show(form.filled(seen.opportunity()), seen.opportunity().id().address() + "/sua", seen.opportunity().id(), actor, locale, model);
  }

  @PostMapping("/co-hoi/{id}/sua")
  String save(@PathVariable String id, Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    var known = own(id, actor).opportunity();
    var action = known.id().address() + "/sua";
    if (looks(submitted)) {
      return show(submitted, action, known.id(), actor, locale, model);
    }
    var read = form.read(submitted, naming.of(actor, locale), actor);
    var version = submitted.number("version", 0, Integer.MAX_VALUE);
    if (submitted.clean() && version != null && read.whole()) {
      try {
        opportunities.rewrite(known.id(), version, Objects.requireNonNull(read.terms()), Objects.requireNonNull(read.proposer()), read.contact(),
            read.months(), actor);
        flash.addFlashAttribute("flash", "opportunities.flash.saved");
        return "redirect:" + known.id().address();
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
        model.addAttribute("theirs", "site.changed-meanwhile".equals(refusal.key()) ? form.filled(own(id, actor).opportunity()) : null);
      }
    }
    return show(submitted, action, known.id(), actor, locale, model);
  }

  /// Similar records while one types; the same panel that the button brings.
  @GetMapping("/co-hoi/tuong-tu")
  String alike(Submitted submitted, Actor actor, Model model) {
    var itself = OpportunityId.of(submitted.value("tru")).orElse(null);
    model.addAttribute("alike", similar.to(form.sketch(submitted, itself), actor, ALIKE, today.date()));
    model.addAttribute("looked", true);
    model.addAttribute("names", names);
    return "opportunities/alike";
  }

  private String show(Submitted submitted, String action, @Nullable OpportunityId itself, Actor actor, Locale locale, Model model) {
    var alike = similar.to(form.sketch(submitted, itself), actor, ALIKE, today.date());
    var partner = Pick.of(submitted, "partner", List.of(), naming.of(actor, locale));
    model.addAttribute("page", new WritingPage(submitted, action, partner, alike, looks(submitted), names, actor));
    if (!model.containsAttribute("theirs")) {
      model.addAttribute("theirs", null);
    }
    return "opportunities/write";
  }

  /// True when the form was sent only to look for a partner or for similar records.
  private static boolean looks(Submitted submitted) {
    return Pick.looks(submitted) || !submitted.value(WritingPage.LOOK).isEmpty();
  }

  /// A draft of one's own body; anything else is not there.
  private Opportunities.Seen own(String id, Actor actor) {
    return OpportunityId.of(id).flatMap(it -> opportunities.find(it, actor))
        .filter(seen -> seen.opportunity().isOwnedBy(actor) && seen.opportunity().stageOn(today.date()) == Stage.DRAFT).orElseThrow(Missing::new);
  }
}
