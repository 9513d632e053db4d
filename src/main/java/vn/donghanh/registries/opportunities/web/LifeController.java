package vn.donghanh.registries.opportunities.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.AbandonReason;
import vn.donghanh.registries.opportunities.Ending;
import vn.donghanh.registries.opportunities.Life;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.Opportunity;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.Review;

/// Trình, duyệt, lấy lại, gia hạn, khép, bỏ nháp: acts about an opportunity, each with its own address.
@Controller
class LifeController {
  private final Opportunities opportunities;
  private final OpportunityNames names;
  private final Today today;

  LifeController(Opportunities opportunities, OpportunityNames names, Today today) {
    this.opportunities = opportunities;
    this.names = names;
    this.today = today;
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/trinh")
  String submit(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayEdit());
    return act(page, "opportunities/submit", form, model, flash, "opportunities.flash.submitted", it -> it.submit(actor, today.now()));
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/trinh")
  String askSubmit(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayEdit());
    return show("opportunities/submit", page, Submitted.blank(), model);
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/lay-lai")
  String askTakeBack(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayTakeBack());
    return show("opportunities/take-back", page, Submitted.blank(), model);
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/lay-lai")
  String takeBack(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayTakeBack());
    return act(page, "opportunities/take-back", form, model, flash, "opportunities.flash.taken-back", it -> it.takeBack(actor, today.date()));
  }

  @Gate("opportunities.review")
  @GetMapping("/co-hoi/{id}/duyet")
  String askReview(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayReview());
    return show("opportunities/review", page, Submitted.blank(), model);
  }

  @Gate("opportunities.review")
  @PostMapping("/co-hoi/{id}/duyet")
  String review(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayReview());
    var answers = ReviewPage.QUESTIONS.stream().map(question -> WritingForm.one(form, question, ReviewPage.ANSWERS).equals("co")).toList();
    var comment = form.optionalText("comment", 2000);
    if (!form.clean()) {
      return show("opportunities/review", page, form, model);
    }
    return act(page, "opportunities/review", form, model, flash,
        answers.contains(false) ? "opportunities.flash.sent-back" : "opportunities.flash.published",
        it -> it.review(new Review(UUID.randomUUID(), answers.get(0), answers.get(1), answers.get(2), answers.get(3), comment,
            String.valueOf(actor.account()), actor.name(), String.valueOf(actor.body()), today.now()), actor, today.date(), today.now()));
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/gia-han")
  String askRenew(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayEnd());
    return show("opportunities/renew", page, Submitted.blank().put("months", String.valueOf(Life.MOST_MONTHS)), model);
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/gia-han")
  String renew(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayEnd());
    var months = form.number("months", Life.LEAST_MONTHS, Life.MOST_MONTHS);
    var why = form.text("why", 1000);
    if (months == null && form.error("months").isEmpty()) {
      form.wrong("months", "site.error.missing");
    }
    if (!form.clean() || months == null) {
      return show("opportunities/renew", page, form, model);
    }
    return act(page, "opportunities/renew", form, model, flash, "opportunities.flash.renewed",
        it -> it.renew(months, why, actor, today.date(), today.now()));
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/khep")
  String askEnd(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayEnd());
    return show("opportunities/end", page, Submitted.blank(), model);
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/khep")
  String end(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayEnd());
    var outcome = WritingForm.one(form, "outcome", EndPage.OUTCOMES);
    var failed = outcome.equals(EndPage.FAILED);
    var reason = failed ? WritingForm.one(form, "reason", WritingForm.names(AbandonReason.values())) : "";
    var note = form.optionalText("note", 2000);
    if (!form.clean()) {
      return show("opportunities/end", page, form, model);
    }
    return act(page, "opportunities/end", form, model, flash, "opportunities.flash.ended",
        it -> it.end(new Ending(failed ? AbandonReason.valueOf(reason) : null, note, today.now()), actor, today.date()));
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/bo-nhap")
  String askDiscard(@PathVariable String id, Actor actor, Model model) {
    var page = page(id, actor);
    require(page.mayDiscard());
    return show("opportunities/discard", page, Submitted.blank(), model);
  }

  @Gate("opportunities.write")
  @PostMapping("/co-hoi/{id}/bo-nhap")
  String discard(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = page(id, actor);
    require(page.mayDiscard());
    try {
      opportunities.discard(page.opportunity().id(), version(form), actor);
      flash.addFlashAttribute("flash", "opportunities.flash.discarded");
      return "redirect:" + ListAddress.PATH;
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return show("opportunities/discard", page, form, model);
    }
  }

  private String act(OpportunityPage page, String template, Submitted form, Model model, RedirectAttributes flash, String done,
      Consumer<Opportunity> change) {
    try {
      opportunities.change(page.opportunity().id(), version(form), page.actor(), change);
      flash.addFlashAttribute("flash", done);
      return "redirect:" + page.address();
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return show(template, page, form, model);
    }
  }

  private static String show(String template, OpportunityPage page, Submitted form, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("form", form);
    return template;
  }

  private static int version(Submitted form) {
    var version = form.number("version", 0, Integer.MAX_VALUE);
    return version == null ? -1 : version;
  }

  /// The record as this person sees it whole; a card alone is nothing to act on.
  private OpportunityPage page(String id, Actor actor) {
    var seen = OpportunityId.of(id).flatMap(it -> opportunities.find(it, actor)).filter(Opportunities.Seen::whole).orElseThrow(Missing::new);
    return new OpportunityPage(seen, actor, today.date(), names, null, List.of(), List.of(), List.of());
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Missing();
    }
  }
}
