package vn.donghanh.registries.profiles.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Initiative;
import vn.donghanh.registries.profiles.InitiativeId;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.Spearhead;
import vn.donghanh.registries.profiles.Spearheads;

/// Sáng kiến: its page, which everybody reads once it is published, and how it is written and published.
@Controller
@Gate("profiles.write")
@RequestMapping(ProfileAddress.LIST + "/{ma}/sang-kien")
class InitiativeController {
  private final Initiatives initiatives;
  private final Spearheads spearheads;
  private final InitiativeForm forms;
  private final DeskPages desk;
  private final ProfileNames names;

  InitiativeController(Initiatives initiatives, Spearheads spearheads, InitiativeForm forms, DeskPages desk, ProfileNames names) {
    this.initiatives = initiatives;
    this.spearheads = spearheads;
    this.forms = forms;
    this.desk = desk;
    this.names = names;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/{id}")
  String show(@PathVariable String ma, @PathVariable String id, Actor actor, Model model) {
    var seen = seen(ma, id, actor);
    var serves = seen.initiative().spearhead();
    model.addAttribute("page", new InitiativePage(seen,
        serves == null ? null : spearheads.cards(Set.of(serves)).stream().findFirst().orElse(null), names, actor));
    return "profiles/initiative";
  }

  @GetMapping("/moi")
  String start(@PathVariable String ma, Actor actor, Model model) {
    desk.own(ma, actor);
    return showForm(ma, null, Submitted.blank(), model);
  }

  @PostMapping("/moi")
  String propose(@PathVariable String ma, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    desk.own(ma, actor);
    var serves = forms.serves(form, offered(ma));
    var plan = forms.plan(form, ma);
    if (form.clean() && plan != null) {
      try {
        initiatives.propose(plan, serves, actor);
        flash.addFlashAttribute("flash", "profiles.flash.proposed");
        return back(ma);
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return showForm(ma, null, form, model);
  }

  @GetMapping("/{id}/sua")
  String edit(@PathVariable String ma, @PathVariable String id, Actor actor, Model model) {
    var initiative = own(ma, id, actor);
    return showForm(ma, initiative, forms.filled(initiative), model);
  }

  @PostMapping("/{id}/sua")
  String save(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var initiative = own(ma, id, actor);
    var serves = forms.serves(form, offered(ma));
    var plan = forms.plan(form, ma);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && plan != null && version != null) {
      try {
        initiatives.rewrite(initiative.id(), version, plan, serves, form.has("reviewed", "1"), actor);
        flash.addFlashAttribute("flash", "profiles.flash.saved");
        return back(ma);
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return showForm(ma, initiative, form, model);
  }

  @PostMapping("/{id}/cong-bo")
  String publish(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.initiative-published", form, actor, locale, model, flash, (it, version) -> initiatives.publish(it, version, actor));
  }

  @PostMapping("/{id}/thu-hoi")
  String takeBack(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.taken-back", form, actor, locale, model, flash, (it, version) -> initiatives.takeBack(it, version, actor));
  }

  @PostMapping("/{id}/bo")
  String discard(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.dropped", form, actor, locale, model, flash, (it, version) -> initiatives.discard(it, version, actor));
  }

  /// One act on an initiative as it was seen.
  private interface Act {
    void on(InitiativeId id, int version);
  }

  private String act(String ma, String id, String said, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash, Act act) {
    var initiative = own(ma, id, actor);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    try {
      act.on(initiative.id(), version == null ? -1 : version);
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return desk.show(ma, form, null, actor, locale, model);
    }
    flash.addFlashAttribute("flash", said);
    return back(ma);
  }

  private String showForm(String ma, @Nullable Initiative initiative, Submitted form, Model model) {
    model.addAttribute("page", new InitiativeFormPage(ma, initiative, offered(ma), form, names));
    return "profiles/initiative-form";
  }

  private List<Spearhead> offered(String ma) {
    return spearheads.of(ma, null, true);
  }

  private Initiatives.Seen seen(String ma, String id, Actor actor) {
    return InitiativeId.of(id).flatMap(it -> initiatives.find(it, actor)).filter(it -> it.initiative().locality().equals(ma)).orElseThrow(Missing::new);
  }

  private Initiative own(String ma, String id, Actor actor) {
    var initiative = seen(ma, id, actor).initiative();
    if (!initiative.desk().mayWrite(actor)) {
      throw new Missing();
    }
    return initiative;
  }

  private static String back(String ma) {
    return "redirect:" + ProfileAddress.desk(ma) + "#sang-kien";
  }
}
