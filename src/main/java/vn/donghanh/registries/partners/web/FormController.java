package vn.donghanh.registries.partners.web;

import java.util.List;
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
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.LookAlikes;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;

/// Thêm, sửa đối tác. When somebody else saved meanwhile both versions are shown, and nothing typed is lost.
@Controller
@Gate("partners.keep")
class FormController {
  private static final int MOST_ALIKE = 5;

  private final Partners partners;
  private final PartnerForm form;
  private final PartnerNames names;
  private final Countries countries;
  private final LookAlikes alike;

  FormController(Partners partners, PartnerForm form, PartnerNames names, Countries countries, LookAlikes alike) {
    this.partners = partners;
    this.form = form;
    this.names = names;
    this.countries = countries;
    this.alike = alike;
  }

  @GetMapping("/doi-tac/moi")
  String start(Model model) {
    return show(Submitted.blank(), "", null, List.of(), model);
  }

  @PostMapping("/doi-tac/moi")
  String add(Submitted submitted, Actor actor, Today today, Model model, RedirectAttributes flash) {
    var source = form.source(submitted);
    var profile = form.profile(submitted, actor);
    var similar = profile.map(it -> alike.of(it, MOST_ALIKE)).orElse(List.of());
    // One of exactly this name is refused by the register itself, in its own words.
    if (submitted.clean() && !similar.isEmpty() && profile.flatMap(partners::sameName).isEmpty() && !submitted.has("other", "1")) {
      submitted.wrong("other", "partners.alike.look-first");
    }
    if (profile.isPresent() && submitted.clean()) {
      try {
        var partner = partners.add(profile.get(), source, actor);
        alike.compare(partner.id());
        flash.addFlashAttribute("flash", "partners.flash.added");
        return "redirect:/doi-tac/" + partner.id() + "?the=ho-so";
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
      }
    }
    return show(submitted, "", null, similar(similar, actor, today), model);
  }

  @GetMapping("/doi-tac/{id}/sua")
  String edit(@PathVariable String id, Actor actor, Model model) {
    var partner = editable(id, actor);
    if (partner.profile().kind().isPerson()) {
      return "redirect:/doi-tac/" + partner.id() + "/chuyen-mon";
    }
    return show(form.filled(partner), id, null, List.of(), model);
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
        return "redirect:/doi-tac/" + id + "?the=ho-so";
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
        theirs = "partners.edited-meanwhile".equals(refusal.key()) ? form.filled(editable(id, actor)) : null;
      }
    }
    return show(submitted, id, theirs, List.of(), model);
  }

  /// What a new partner may be, each with why.
  private List<FormPage.Similar> similar(List<LookAlikes.Likely> likely, Actor actor, Today today) {
    var cards = partners.cards(likely.stream().map(LookAlikes.Likely::id).toList(), actor, today.date());
    return likely.stream().filter(it -> cards.containsKey(it.id())).map(it -> new FormPage.Similar(cards.get(it.id()), it.reason(), it.likeness())).toList();
  }

  private String show(Submitted submitted, String id, @Nullable Submitted theirs, List<FormPage.Similar> similar, Model model) {
    model.addAttribute("page", new FormPage(submitted, id, names, countries.all(), theirs, similar));
    return "partners/form";
  }

  private Partner editable(String id, Actor actor) {
    return partners.find(id, actor).filter(partner -> partner.editableBy(actor)).orElseThrow(Missing::new);
  }
}
