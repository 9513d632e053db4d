package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Interaction;
import vn.donghanh.registries.partners.Interactions;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.VerificationLevel;
import vn.donghanh.registries.partners.Verifications;
import vn.donghanh.registries.partners.Verified;

/// Xác minh, xác nhận, ghi nhận tiếp xúc, công khai: acts about a partner, each with its own address.
@Controller
class ActController {
  private static final int LINE = 300;
  private static final int TEXT = 4_000;

  private final Partners partners;
  private final Verifications verifications;
  private final Interactions interactions;

  ActController(Partners partners, Verifications verifications, Interactions interactions) {
    this.partners = partners;
    this.verifications = verifications;
    this.interactions = interactions;
  }

  @Gate("partners.verify")
  @GetMapping("/doi-tac/{id}/xac-minh")
  String askVerify(@PathVariable String id, Actor actor, Today today, Model model) {
    var form = Submitted.blank().put("on", Formats.date(today.date())).put("expires", Formats.date(today.date().plusYears(1)));
    return show("partners/verify", partner(id, actor), form, actor, model);
  }

  @Gate("partners.verify")
  @PostMapping("/doi-tac/{id}/xac-minh")
  String verify(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var partner = partner(id, actor);
    var level = one(form, "level", ActPage.LEVELS.stream().map(Enum::name).collect(Collectors.toSet()));
    var method = one(form, "method", names(Verified.Method.values()));
    var on = form.date("on");
    var expires = form.date("expires");
    var evidence = form.optionalText("evidence", TEXT);
    if (form.clean() && on.isEmpty()) {
      form.wrong("on", "site.error.missing");
    }
    var done = form.clean() && tried(form, () -> verifications.verify(partner.id(), new Verified(VerificationLevel.valueOf(level),
        Verified.Method.valueOf(method), on.orElseThrow(), expires.orElse(null), evidence, actor.name(), actor.bodyName()), actor));
    return done ? back(partner.id(), "partners.flash.verified", flash) : show("partners/verify", partner, form, actor, model);
  }

  @Gate("partners.keep")
  @GetMapping("/doi-tac/{id}/xac-nhan")
  String askConfirm(@PathVariable String id, Actor actor, Model model) {
    return show("partners/confirm", partner(id, actor), Submitted.blank(), actor, model);
  }

  @Gate("partners.keep")
  @PostMapping("/doi-tac/{id}/xac-nhan")
  String confirm(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var partner = partner(id, actor);
    var how = form.text("how", LINE);
    var done = form.clean() && tried(form, () -> verifications.confirm(partner.id(), how, actor));
    return done ? back(partner.id(), "partners.flash.confirmed", flash) : show("partners/confirm", partner, form, actor, model);
  }

  @Gate("partners.contacts")
  @GetMapping("/doi-tac/{id}/tiep-xuc/moi")
  String askNote(@PathVariable String id, Actor actor, Today today, Model model) {
    return show("partners/touch", partner(id, actor), Submitted.blank().put("on", Formats.date(today.date())), actor, model);
  }

  @Gate("partners.contacts")
  @PostMapping("/doi-tac/{id}/tiep-xuc/moi")
  String note(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var partner = partner(id, actor);
    var kind = one(form, "kind", names(Interaction.Kind.values()));
    var on = form.date("on");
    var title = form.text("title", LINE);
    var summary = form.optionalText("summary", TEXT);
    if (form.clean() && on.isEmpty()) {
      form.wrong("on", "site.error.missing");
    }
    var done = form.clean() && tried(form,
        () -> interactions.note(partner.id(), Interaction.Kind.valueOf(kind), on.orElseThrow(), title, summary, actor));
    return done ? back(partner.id(), "partners.flash.noted", flash) : show("partners/touch", partner, form, actor, model);
  }

  @Gate("partners.verify")
  @PostMapping("/doi-tac/{id}/cong-khai")
  String open(@PathVariable String id, Actor actor, RedirectAttributes flash) {
    partner(id, actor);
    partners.open(id, true, actor);
    return back(id, "partners.flash.opened", flash);
  }

  @Gate("partners.verify")
  @PostMapping("/doi-tac/{id}/thoi-cong-khai")
  String close(@PathVariable String id, Actor actor, RedirectAttributes flash) {
    partner(id, actor);
    partners.open(id, false, actor);
    return back(id, "partners.flash.closed", flash);
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }

  private static boolean tried(Submitted form, Runnable act) {
    try {
      act.run();
      return true;
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return false;
    }
  }

  private static String show(String template, Partner partner, Submitted form, Actor actor, Model model) {
    model.addAttribute("page", new ActPage(partner, form, actor));
    return template;
  }

  private static String back(String id, String said, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", said);
    return "redirect:/doi-tac/" + id;
  }

  private static String one(Submitted form, String field, Set<String> offered) {
    return Optional.of(form.choices(field, offered)).filter(chosen -> !chosen.isEmpty()).map(List::getFirst).orElseGet(() -> {
      form.wrong(field, "site.error.missing");
      return "";
    });
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
  }
}
