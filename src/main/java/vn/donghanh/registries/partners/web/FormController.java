package vn.donghanh.registries.partners.web;

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
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Thêm, sửa đối tác. When somebody else saved meanwhile both versions are shown, and nothing typed is lost.
@Controller
@Gate("partners.keep")
class FormController {
  private final Partners partners;
  private final PartnerForm form;
  private final PartnerNames names;
  private final Countries countries;

  FormController(Partners partners, PartnerForm form, PartnerNames names, Countries countries) {
    this.partners = partners;
    this.form = form;
    this.names = names;
    this.countries = countries;
  }

  @GetMapping("/doi-tac/moi")
  String start(Model model) {
    return show(Submitted.blank(), "", null, model);
  }

  @PostMapping("/doi-tac/moi")
  String add(Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var source = form.source(submitted);
    var profile = form.profile(submitted, actor);
    if (profile.isPresent() && submitted.clean()) {
      try {
        var partner = partners.add(profile.get(), source, actor);
        flash.addFlashAttribute("flash", "partners.flash.added");
        return "redirect:/doi-tac/" + partner.id();
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(submitted, "", null, model);
  }

  @GetMapping("/doi-tac/{id}/sua")
  String edit(@PathVariable String id, Actor actor, Model model) {
    return show(form.filled(editable(id, actor)), id, null, model);
  }

  @PostMapping("/doi-tac/{id}/sua")
  String save(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    editable(id, actor);
    var source = form.source(submitted);
    var profile = form.profile(submitted, actor);
    // Without a version nothing says what the officer saw: then it was an old one.
    int version = Objects.requireNonNullElse(submitted.number("version", 0, Integer.MAX_VALUE), 0);
    Submitted theirs = null;
    if (profile.isPresent() && submitted.clean()) {
      try {
        partners.change(id, version, profile.get(), source, actor);
        flash.addFlashAttribute("flash", "partners.flash.changed");
        return "redirect:/doi-tac/" + id;
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
        theirs = "partners.edited-meanwhile".equals(refusal.key()) ? form.filled(editable(id, actor)) : null;
      }
    }
    return show(submitted, id, theirs, model);
  }

  private String show(Submitted submitted, String id, @Nullable Submitted theirs, Model model) {
    model.addAttribute("page", new FormPage(submitted, id, names, countries.all(), theirs));
    return "partners/form";
  }

  private Partner editable(String id, Actor actor) {
    return partners.find(id, actor).filter(partner -> partner.editableBy(actor)).orElseThrow(Missing::new);
  }
}
