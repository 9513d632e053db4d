package vn.donghanh.registries.needs.web;

import java.util.List;
import java.util.Locale;
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
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.partners.PartnerNaming;

/// Soạn đặt hàng: a new draft, a changed one, a new draft from an older order.
@Controller
@Gate("needs.write")
class DraftController {
  private final Needs needs;
  private final NeedForm form;
  private final NeedNames names;
  private final PartnerNaming naming;
  private final Today today;

  DraftController(Needs needs, NeedForm form, NeedNames names, PartnerNaming naming, Today today) {
    this.needs = needs;
    this.form = form;
    this.names = names;
    this.naming = naming;
    this.today = today;
  }

  @GetMapping("/dat-hang/moi")
  String start(Actor actor, Locale locale, Model model) {
    return show(Submitted.blank(), "/dat-hang/moi", actor, locale, model);
  }

  @PostMapping("/dat-hang/moi")
  String create(Submitted submitted, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    if (Pick.looks(submitted)) {
      return show(submitted, "/dat-hang/moi", actor, locale, model);
    }
    var wish = form.wish(submitted, naming.of(actor, locale));
    var parties = form.parties(submitted, lead(actor));
    if (!submitted.clean()) {
      return show(submitted, "/dat-hang/moi", actor, locale, model);
    }
    try {
      var id = needs.draft(wish, parties, actor);
      flash.addFlashAttribute("flash", "needs.flash.drafted");
      return "redirect:/dat-hang/" + id;
    } catch (Refusal refusal) {
      submitted.wrong(refusal);
      return show(submitted, "/dat-hang/moi", actor, locale, model);
    }
  }

  @GetMapping("/dat-hang/{id}/sua")
  String edit(@PathVariable String id, Actor actor, Locale locale, Model model) {
    return show(form.filled(own(id, actor).need()), "/dat-hang/" + id + "/sua", actor, locale, model);
  }

  @PostMapping("/dat-hang/{id}/sua")
  String save(@PathVariable String id, Submitted submitted, Actor actor, Locale locale, Model model,
      RedirectAttributes flash) {
    var seen = own(id, actor);
    if (Pick.looks(submitted)) {
      return show(submitted, "/dat-hang/" + id + "/sua", actor, locale, model);
    }
    var wish = form.wish(submitted, naming.of(actor, locale));
    var parties = form.parties(submitted, lead(actor));
    var version = submitted.number("version", 0, Integer.MAX_VALUE);
    if (submitted.clean() && version != null) {
      try {
        needs.change(seen.need().id(), version, actor, (need, _) -> need.rewrite(wish, parties, actor));
        flash.addFlashAttribute("flash", "needs.flash.saved");
        return "redirect:/dat-hang/" + id;
      } catch (Refusal refusal) {
        submitted.wrong(refusal);
        model.addAttribute("theirs", "site.changed-meanwhile".equals(refusal.key()) ? form.filled(own(id, actor).need()) : null);
      }
    }
    return show(submitted, "/dat-hang/" + id + "/sua", actor, locale, model);
  }

  @GetMapping("/dat-hang/{id}/bo-nhap")
  String askDiscard(@PathVariable String id, Actor actor, Model model) {
    return showDiscard(own(id, actor), Submitted.blank(), actor, model);
  }

  @PostMapping("/dat-hang/{id}/bo-nhap")
  String discard(@PathVariable String id, Submitted submitted, Actor actor, Model model, RedirectAttributes flash) {
    var seen = own(id, actor);
    var version = submitted.number("version", 0, Integer.MAX_VALUE);
    try {
      needs.discard(seen.need().id(), version == null ? -1 : version, actor);
      flash.addFlashAttribute("flash", "needs.flash.discarded");
      return "redirect:/dat-hang";
    } catch (Refusal refusal) {
      submitted.wrong(refusal);
      return showDiscard(own(id, actor), submitted, actor, model);
    }
  }

  private String showDiscard(Needs.Seen seen, Submitted submitted, Actor actor, Model model) {
    model.addAttribute("page", new NeedPage(seen, actor, today.date(), needs.clocks(), names, null));
    model.addAttribute("form", submitted);
    return "needs/discard";
  }

  @PostMapping("/dat-hang/{id}/ban-sao")
  String copy(@PathVariable String id, Actor actor, RedirectAttributes flash) {
    var seen = NeedId.of(id).flatMap(it -> needs.find(it, actor)).filter(Needs.Seen::whole)
        .filter(it -> !it.need().draft() && it.need().locality().equals(actor.locality())).orElseThrow(Missing::new);
    var copy = needs.draftFrom(seen.need(), actor);
    flash.addFlashAttribute("flash", "needs.flash.copied");
    return "redirect:/dat-hang/" + copy;
  }

  private String show(Submitted submitted, String action, Actor actor, Locale locale, Model model) {
    model.addAttribute("page", new DraftPage(submitted, action, form.choices(lead(actor)),
        Pick.of(submitted, "avoid", List.of(), naming.of(actor, locale)), names));
    if (!model.containsAttribute("theirs")) {
      model.addAttribute("theirs", null);
    }
    return "needs/draft";
  }

  /// The draft of one's own body; anything else is not there.
  private Needs.Seen own(String id, Actor actor) {
    return NeedId.of(id).flatMap(it -> needs.find(it, actor))
        .filter(seen -> seen.need().draft() && seen.need().isLedBy(actor)).orElseThrow(Missing::new);
  }

  private static String lead(Actor actor) {
    return Objects.requireNonNull(actor.body(), "needs.write is held in a body");
  }
}
