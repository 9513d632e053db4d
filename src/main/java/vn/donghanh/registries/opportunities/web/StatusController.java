package vn.donghanh.registries.opportunities.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.Interests;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.Actor;

/// The page on which somebody who asked follows what became of it. Whoever holds its address sees it: it is told to the
/// asker alone, kept out of search engines, and sent on to nobody.
@Controller
@Gate(Gate.PUBLIC)
class StatusController {
  private final Interests interests;
  private final Opportunities opportunities;
  private final OpportunityNames names;
  private final Today today;

  StatusController(Interests interests, Opportunities opportunities, OpportunityNames names, Today today) {
    this.interests = interests;
    this.opportunities = opportunities;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/quan-tam/{key}")
  String show(@PathVariable String key, Model model, HttpServletResponse response) {
    return show(asked(key), Submitted.blank(), model, response);
  }

  @PostMapping("/quan-tam/{key}/bo-sung")
  String add(@PathVariable String key, Submitted form, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var interest = asked(key);
    var text = form.text("text", InterestController.MESSAGE);
    if (form.clean()) {
      try {
        interests.add(key, text);
        flash.addFlashAttribute("flash", "opportunities.flash.added");
        return "redirect:" + interest.address();
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(interest, form, model, response);
  }

  @GetMapping("/quan-tam/{key}/xoa")
  String askErase(@PathVariable String key, Model model, HttpServletResponse response) {
    var interest = asked(key);
    if (interest.erased()) {
      throw new Missing();
    }
    hush(response);
    model.addAttribute("interest", interest);
    return "opportunities/erase";
  }

  @PostMapping("/quan-tam/{key}/xoa")
  String erase(@PathVariable String key, RedirectAttributes flash) {
    var interest = asked(key);
    if (!interest.erased()) {
      interests.erase(key);
      flash.addFlashAttribute("flash", "opportunities.flash.erased");
    }
    return "redirect:" + interest.address();
  }

  private String show(Interest interest, Submitted form, Model model, HttpServletResponse response) {
    hush(response);
    var seen = opportunities.find(interest.opportunity(), Actor.VISITOR);
    model.addAttribute("page", new StatusPage(interest, seen.map(Opportunities.Seen::opportunity).orElse(null),
        seen.filter(it -> it.sight() == vn.donghanh.registries.opportunities.Sight.CARD).isPresent(), form, names, today.date()));
    return "opportunities/status";
  }

  private static void hush(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  private Interest asked(String key) {
    return interests.byKey(key).orElseThrow(Missing::new);
  }
}
