package vn.donghanh.registries.opportunities.web;

import java.util.Optional;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.InterestId;
import vn.donghanh.registries.opportunities.InterestLists;
import vn.donghanh.registries.opportunities.Interests;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.Reply;

/// Trả lời người quan tâm: the list for a body and for the ministry, and the answer.
@Controller
@Gate("opportunities.write")
class AnswerController {
  private final Interests interests;
  private final InterestLists lists;
  private final Opportunities opportunities;
  private final OpportunityNames names;
  private final Today today;

  AnswerController(Interests interests, InterestLists lists, Opportunities opportunities, OpportunityNames names, Today today) {
    this.interests = interests;
    this.lists = lists;
    this.opportunities = opportunities;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/co-hoi/quan-tam")
  String list(@RequestParam(name = "trang-thai", defaultValue = "") String state, @RequestParam(name = "tre", defaultValue = "") String late,
      Actor actor, Model model) {
    var chosen = state(state);
    model.addAttribute("page", new InterestsPage(lists.page(chosen.orElse(null), !late.isEmpty(), actor, today.date()), lists.counts(actor),
        chosen.orElse(null), !late.isEmpty(), names, today.date()));
    return "opportunities/interests";
  }

  @GetMapping("/co-hoi/quan-tam/{id}")
  String show(@PathVariable String id, Actor actor, Model model) {
    return show(asked(id, actor), Submitted.blank(), actor, model);
  }

  @PostMapping("/co-hoi/quan-tam/{id}")
  String answer(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var interest = asked(id, actor);
    var verdict = WritingForm.one(form, "verdict", WritingForm.names(Reply.Verdict.values()));
    var declined = verdict.equals(Reply.Verdict.DECLINE.name());
    var reason = declined ? WritingForm.one(form, "reason", WritingForm.names(Reply.DeclineReason.values())) : "";
    var text = form.text("text", InterestController.MESSAGE);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && version != null) {
      try {
        interests.answer(interest.id(), version, Reply.Verdict.valueOf(verdict), declined ? Reply.DeclineReason.valueOf(reason) : null, text, actor);
        flash.addFlashAttribute("flash", "opportunities.flash.answered");
        return "redirect:" + interest.id().address();
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(interest, form, actor, model);
  }

  private String show(Interest interest, Submitted form, Actor actor, Model model) {
    var opportunity = opportunities.find(interest.opportunity(), actor).orElseThrow(Missing::new).opportunity();
    model.addAttribute("page", new AnswerPage(interest, opportunity, form, names, today.date()));
    return "opportunities/answer";
  }

  private Interest asked(String id, Actor actor) {
    return InterestId.of(id).flatMap(it -> interests.find(it, actor)).orElseThrow(Missing::new);
  }

  private static Optional<Interest.State> state(String word) {
    return Arrays.stream(Interest.State.values()).filter(it -> it.name().equalsIgnoreCase(word)).findFirst();
  }
}
