package vn.donghanh.registries.partners.web;

import java.util.Objects;
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
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Expert;
import vn.donghanh.registries.partners.Experts;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Thêm, sửa chuyên gia; ghi nhận sự đồng ý và việc rút lại; xóa.
@Controller
@Gate("partners.keep")
class ExpertController {
  private final Partners partners;
  private final Experts experts;
  private final ExpertForm form;
  private final PartnerNames names;
  private final Countries countries;
  private final Localities localities;

  ExpertController(Partners partners, Experts experts, ExpertForm form, PartnerNames names, Countries countries, Localities localities) {
    this.partners = partners;
    this.experts = experts;
    this.form = form;
    this.names = names;
    this.countries = countries;
    this.localities = localities;
  }

  @GetMapping("/doi-tac/chuyen-gia/moi")
  String start(Model model) {
    return show(Submitted.blank(), null, model);
  }

  @PostMapping("/doi-tac/chuyen-gia/moi")
  String add(Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var typed = form.read(submitted, null);
    if (typed.isPresent()) {
      try {
        var it = typed.get();
        var partner = experts.add(it.profile(), it.expertise(), it.consent(), it.source(), actor);
        flash.addFlashAttribute("flash", it.consent().opens() || !it.profile().kind().isPerson() ? "partners.flash.expert-added" : "partners.flash.expert-reserved");
        return "redirect:/doi-tac/" + partner.id() + "?the=ho-so";
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(submitted, null, model);
  }

  @GetMapping("/doi-tac/{id}/chuyen-mon")
  String edit(@PathVariable String id, Actor actor, Model model) {
    var partner = editable(id, actor);
    return show(form.filled(partner, experts.find(partner.id(), actor)), partner, model);
  }

  @PostMapping("/doi-tac/{id}/chuyen-mon")
  String save(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var partner = editable(id, actor);
    var typed = form.read(submitted, partner.profile());
    int version = Objects.requireNonNullElse(submitted.number("version", 0, Integer.MAX_VALUE), 0);
    if (typed.isPresent() && submitted.clean()) {
      try {
        var it = typed.get();
        experts.change(partner.id(), version, it.profile(), it.expertise(), it.source(), actor);
        flash.addFlashAttribute("flash", "partners.flash.changed");
        return "redirect:/doi-tac/" + partner.id() + "?the=ho-so";
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(submitted, partner, model);
  }

  @GetMapping("/doi-tac/{id}/dong-y")
  String askConsent(@PathVariable String id, Actor actor, Today today, Model model) {
    var expert = person(id, actor);
    var consent = expert.consent();
    var filled = Submitted.blank().put("consent", consent.consent().state().name()).put("consent-how", consent.consent().how())
        .put("consent-on", Formats.date(consent.consent().on() == null ? today.date() : consent.consent().on()));
    consent.purposes().forEach(it -> filled.put("purposes", it.name()));
    return consent(editable(id, actor), filled, model);
  }

  @PostMapping("/doi-tac/{id}/dong-y")
  String consent(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    person(id, actor);
    var partner = editable(id, actor);
    var typed = form.consent(submitted);
    if (typed.isPresent()) {
      try {
        experts.consent(partner.id(), typed.get(), actor);
        flash.addFlashAttribute("flash", "partners.flash.consent");
        return "redirect:/doi-tac/" + partner.id() + "?the=ho-so";
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return consent(partner, submitted, model);
  }

  @GetMapping("/doi-tac/{id}/xoa-chuyen-gia")
  String askForget(@PathVariable String id, Actor actor, Model model) {
    person(id, actor);
    model.addAttribute("partner", editable(id, actor));
    return "partners/forget";
  }

  @PostMapping("/doi-tac/{id}/xoa-chuyen-gia")
  String forget(@PathVariable String id, Actor actor, RedirectAttributes flash) {
    person(id, actor);
    experts.forget(editable(id, actor).id(), actor);
    flash.addFlashAttribute("flash", "partners.flash.erased");
    return "redirect:/doi-tac/chuyen-gia";
  }

  private String show(Submitted submitted, @org.jspecify.annotations.Nullable Partner partner, Model model) {
    model.addAttribute("page", new ExpertFormPage(submitted, partner, names, countries.all(), localities));
    return "partners/expert-form";
  }

  private static String consent(Partner partner, Submitted submitted, Model model) {
    model.addAttribute("page", new ConsentPage(partner, submitted));
    return "partners/consent";
  }

  private Partner editable(String id, Actor actor) {
    return partners.find(id, actor).filter(it -> it.editableBy(actor) && it.profile().kind().isOverseas()).orElseThrow(Missing::new);
  }

  /// A person of whom something is left.
  private Expert person(String id, Actor actor) {
    if (!editable(id, actor).profile().kind().isPerson()) {
      throw new Missing();
    }
    return experts.find(id, actor).filter(it -> !it.forgotten()).orElseThrow(Missing::new);
  }
}
