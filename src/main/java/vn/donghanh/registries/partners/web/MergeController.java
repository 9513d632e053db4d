package vn.donghanh.registries.partners.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Kept;
import vn.donghanh.registries.partners.LookAlikes;
import vn.donghanh.registries.partners.MergePreview;
import vn.donghanh.registries.partners.Merges;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.ProfileField;

/// Gộp hồ sơ trùng: which record, both side by side, and the act; and its undoing.
@Controller
@Gate("partners.verify")
class MergeController {
  static final String WITH = "voi";
  static final int WHY = 500;

  private final Partners partners;
  private final Merges merges;
  private final LookAlikes alike;
  private final PartnerNames names;

  MergeController(Partners partners, Merges merges, LookAlikes alike, PartnerNames names) {
    this.partners = partners;
    this.merges = merges;
    this.alike = alike;
    this.names = names;
  }

  @GetMapping("/doi-tac/{id}/gop")
  String ask(@PathVariable String id, Submitted form, Actor actor, Today today, Model model) {
    var partner = partner(id, actor);
    if (form.value(WITH).isEmpty()) {
      return choose(partner, form, actor, today, model);
    }
    var other = partners.meant(form.value(WITH), actor);
    if (other.isEmpty() || other.get().equals(partner.id())) {
      form.wrong(WITH, other.isEmpty() ? "partners.parent-unknown" : "partners.merge.same");
      return choose(partner, form, actor, today, model);
    }
    var preview = preview(partner.id(), other.get(), actor);
    return show(preview, filled(preview), actor, today, model);
  }

  @PostMapping("/doi-tac/{id}/gop")
  String merge(@PathVariable String id, Submitted form, Actor actor, Today today, Model model, RedirectAttributes flash) {
    var loser = form.value(WITH);
    if (merges.preview(id, loser, actor).isEmpty() && partners.known(loser).contains(id)) {
      flash.addFlashAttribute("flash", "partners.flash.merged-before");
      return "redirect:/doi-tac/" + partners.current(id);
    }
    var preview = preview(id, loser, actor);
    var kept = kept(form, preview.differing());
    var why = form.text("why", WHY);
    var versions = Map.of(id, version(form, "version"), loser, version(form, "version-loser"));
    if (form.clean()) {
      try {
        merges.merge(id, loser, versions, kept, why, actor);
        flash.addFlashAttribute("flash", "partners.flash.merged");
        return "redirect:/doi-tac/" + id + "?the=ho-so";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(preview, form, actor, today, model);
  }

  @PostMapping("/doi-tac/{id}/khong-trung")
  String apart(@PathVariable String id, Submitted form, Actor actor, Today today, Model model, RedirectAttributes flash) {
    var preview = preview(id, form.value(WITH), actor);
    var why = form.text("why-apart", WHY);
    if (form.clean()) {
      try {
        alike.apart(id, form.value(WITH), why, actor);
        flash.addFlashAttribute("flash", "partners.flash.apart");
        return "redirect:/doi-tac/trung";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    preview.likely().choices().forEach((field, choice) -> form.put("f-" + field.word(), choice.name()));
    return show(preview, form, actor, today, model);
  }

  @GetMapping("/doi-tac/{id}/tach/{merge:\\d{1,18}}")
  String askUndo(@PathVariable String id, @PathVariable long merge, Actor actor, Today today, Model model) {
    return undoing(id, merge, Submitted.blank(), actor, today, model);
  }

  @PostMapping("/doi-tac/{id}/tach/{merge:\\d{1,18}}")
  String undo(@PathVariable String id, @PathVariable long merge, Submitted form, Actor actor, Today today, Model model, RedirectAttributes flash) {
    var why = form.text("why", WHY);
    if (form.clean()) {
      try {
        var undone = merges.undo(merge, why, actor);
        flash.addFlashAttribute("flash", "partners.flash.unmerged");
        return "redirect:/doi-tac/" + undone.loser() + "?the=ho-so";
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return undoing(id, merge, form, actor, today, model);
  }

  private String undoing(String id, long merge, Submitted form, Actor actor, Today today, Model model) {
    var partner = partner(id, actor);
    var found = merges.find(merge, actor).filter(it -> it.survivor().equals(partner.id())).orElseThrow(Missing::new);
    model.addAttribute("page", new UndoPage(partner, found, form, today.date()));
    return "partners/undo";
  }

  private String choose(Partner partner, Submitted form, Actor actor, Today today, Model model) {
    model.addAttribute("page", new ChooseTwinPage(partner, alike.of(partner.id(), actor, today.date()), form, names));
    return "partners/choose-twin";
  }

  private String show(MergePreview preview, Submitted form, Actor actor, Today today, Model model) {
    var parents = partners.cards(Stream.of(preview.survivor(), preview.loser()).map(it -> it.profile().parent())
        .filter(Objects::nonNull).toList(), actor, today.date());
    model.addAttribute("page", new MergePage(preview, form, parents, names, today.date()));
    return "partners/merge";
  }

  private MergePreview preview(String survivor, String loser, Actor actor) {
    return merges.preview(survivor, loser, actor).orElseThrow(Missing::new);
  }

  private static Submitted filled(MergePreview preview) {
    var form = Submitted.blank().put(WITH, preview.loser().id())
        .put("version", Integer.toString(preview.survivor().version())).put("version-loser", Integer.toString(preview.loser().version()));
    preview.likely().choices().forEach((field, choice) -> form.put("f-" + field.word(), choice.name()));
    return form;
  }

  private static Kept kept(Submitted form, Set<ProfileField> differing) {
    var choices = new EnumMap<ProfileField, Kept.Choice>(ProfileField.class);
    for (var field : differing) {
      var offered = Kept.isSet(field) ? Set.of("KEEP", "TAKE", "BOTH") : Set.of("KEEP", "TAKE");
      var chosen = form.choices("f-" + field.word(), offered);
      if (chosen.isEmpty()) {
        form.wrong("f-" + field.word(), "site.error.missing");
      } else {
        choices.put(field, Kept.Choice.valueOf(chosen.getFirst()));
      }
    }
    return new Kept(choices);
  }

  /// Without a version nothing says what the officer saw: then it was an old one.
  private static int version(Submitted form, String field) {
    return Objects.requireNonNullElse(form.number(field, 0, Integer.MAX_VALUE), 0);
  }

  private Partner partner(String id, Actor actor) {
    return partners.find(id, actor).orElseThrow(Missing::new);
  }
}
