package vn.donghanh.registries.partners.web;

import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.ProfileField;
import vn.donghanh.registries.partners.Suggestion;
import vn.donghanh.registries.partners.Suggestions;

/// Trả lời đề nghị sửa của đối tác, field by field.
@Controller
@Gate("partners.keep")
class SuggestionController {
  private final Partners partners;
  private final Suggestions suggestions;
  private final PartnerNames names;

  SuggestionController(Partners partners, Suggestions suggestions, PartnerNames names) {
    this.partners = partners;
    this.suggestions = suggestions;
    this.names = names;
  }

  @GetMapping("/doi-tac/{id}/de-nghi/{number:\\d{1,18}}")
  String ask(@PathVariable String id, @PathVariable long number, Actor actor, Model model) {
    return show(partner(id, actor), number, Submitted.blank(), actor, model);
  }

  @PostMapping("/doi-tac/{id}/de-nghi/{number:\\d{1,18}}")
  String answer(@PathVariable String id, @PathVariable long number, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var partner = partner(id, actor);
    var suggestion = suggestions.find(partner, number, actor).orElseThrow(Missing::new);
    var answers = new EnumMap<ProfileField, Suggestion.Verdict>(ProfileField.class);
    for (var field : suggestion.fields()) {
      var said = form.choices("v-" + field.word(), Set.of("YES", "NO"));
      var reply = form.optionalText("r-" + field.word(), Suggestion.Verdict.REPLY);
      if (!said.isEmpty()) {
        answers.put(field, new Suggestion.Verdict("YES".equals(said.getFirst()), reply));
      }
    }
    int version = Objects.requireNonNullElse(form.number("version", 0, Integer.MAX_VALUE), 0);
    if (form.clean()) {
      try {
        suggestions.answer(partner.id(), number, version, answers, actor);
        flash.addFlashAttribute("flash", "partners.flash.answered");
        return "redirect:/doi-tac/" + partner.id() + "?the=ho-so";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(partner, number, form, actor, model);
  }

  private String show(Partner partner, long number, Submitted form, Actor actor, Model model) {
    var suggestion = suggestions.find(partner, number, actor).orElseThrow(Missing::new);
    model.addAttribute("page", new AnswerPage(partner, suggestion, form, names));
    return "partners/answer-suggestion";
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).filter(it -> it.editableBy(actor)).orElseThrow(Missing::new);
  }
}
