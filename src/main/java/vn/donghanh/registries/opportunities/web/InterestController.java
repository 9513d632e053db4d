package vn.donghanh.registries.opportunities.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Asker;
import vn.donghanh.registries.opportunities.FloodGate;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.Interests;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.Sight;
import vn.donghanh.registries.opportunities.Stage;

/// Bày tỏ quan tâm: the form that anybody may send, with or without an account, and the confirmation of a mail address.
@Controller
@Gate(Gate.PUBLIC)
class InterestController {
  static final int MESSAGE = 4_000;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Opportunities opportunities;
  private final Interests interests;
  private final OpportunityNames names;
  private final Today today;

  InterestController(Opportunities opportunities, Interests interests, OpportunityNames names, Today today) {
    this.opportunities = opportunities;
    this.interests = interests;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/co-hoi/{id}/quan-tam")
  String start(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
    var seen = seen(id, actor);
    if (!open(seen)) {
      response.setStatus(HttpServletResponse.SC_GONE);
      return "opportunities/gone";
    }
    return show(seen, Submitted.blank(), false, actor, model);
  }

  @PostMapping("/co-hoi/{id}/quan-tam")
  String ask(@PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash, HttpServletResponse response) {
    var seen = seen(id, actor);
    if (!open(seen)) {
      response.setStatus(HttpServletResponse.SC_GONE);
      return "opportunities/gone";
    }
    var asker = actor.signedIn() ? Asker.of(actor) : outside(form);
    var message = form.text("message", MESSAGE);
    if (!form.clean()) {
      return show(seen, form, false, actor, model);
    }
    try {
      var interest = interests.ask(seen.opportunity().id(), asker, message, locale, actor);
      if (interest.state() == Interest.State.UNCONFIRMED) {
        return "opportunities/look-in-your-mail";
      }
      flash.addFlashAttribute("flash", "opportunities.flash.interested");
      return "redirect:" + interest.address();
    } catch (Refusal refusal) {
      if (refusal.key().equals(FloodGate.TOO_MANY)) {
        response.setStatus(TOO_MANY_REQUESTS);
        return show(seen, form, true, actor, model);
      }
      form.wrong(refusal);
      return show(seen, form, false, actor, model);
    }
  }

  @GetMapping("/quan-tam/xac-nhan/{token}")
  String askConfirm(@PathVariable String token, Model model) {
    model.addAttribute("token", interests.mayConfirm(token) ? token : "");
    return "opportunities/confirm-mail";
  }

  @PostMapping("/quan-tam/xac-nhan/{token}")
  String confirm(@PathVariable String token, Model model, RedirectAttributes flash) {
    if (!interests.mayConfirm(token)) {
      model.addAttribute("token", "");
      return "opportunities/confirm-mail";
    }
    var interest = interests.confirm(token);
    flash.addFlashAttribute("flash", "opportunities.flash.interested");
    return "redirect:" + interest.address();
  }

  /// Somebody without an account. A field that no person sees and that is filled was filled by a machine.
  private Asker outside(Submitted form) {
    var name = form.text("name", 120);
    var organisation = form.text("organisation", 200);
    var country = WritingForm.one(form, "country", names.countries().stream().map(Country::code).collect(toSet()));
    var email = form.text("email", 254);
    if (form.error("email").isEmpty() && !mailable("-", email)) {
      form.wrong("email", "opportunities.interest.not-a-mail-address");
    }
    if (form.error("name").isEmpty() && !mailable(name, "a@a.vn")) {
      form.wrong("name", "journal.not-one-line");
    }
    if (!form.has("consent", "1")) {
      form.wrong("consent", "opportunities.interest.no-consent");
    }
    if (!form.value("website").isEmpty()) {
      form.wrong("website", "opportunities.interest.leave-empty");
    }
    return Asker.outside(name, organisation, country, email);
  }

  private static boolean mailable(String name, String email) {
    try {
      return email.equals(new Address(name, email).email());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private String show(Opportunities.Seen seen, Submitted form, boolean tooMany, Actor actor, Model model) {
    model.addAttribute("page", new InterestPage(seen.opportunity(), form, tooMany, actor, names));
    return "opportunities/interest";
  }

  private boolean open(Opportunities.Seen seen) {
    return seen.sight() != Sight.GONE && seen.opportunity().stageOn(today.date()) == Stage.PUBLISHED;
  }

  private Opportunities.Seen seen(String id, Actor actor) {
    return OpportunityId.of(id).flatMap(it -> opportunities.find(it, actor)).orElseThrow(Missing::new);
  }
}
