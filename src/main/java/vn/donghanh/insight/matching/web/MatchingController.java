package vn.donghanh.insight.matching.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.insight.matching.Matching;
import vn.donghanh.insight.matching.Naming;
import vn.donghanh.insight.matching.WhyNot;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;

/// All suggestions of one order: choose, turn down, take back, ask why not.
@Controller
class MatchingController {
  private final Matching matching;
  private final Naming naming;
  private final Needs needs;
  private final Today today;

  MatchingController(Matching matching, Naming naming, Needs needs, Today today) {
    this.matching = matching;
    this.naming = naming;
    this.needs = needs;
    this.today = today;
  }

  @Gate("matching.read")
  @GetMapping("/dat-hang/{id}/goi-y")
  String all(@PathVariable String id, @RequestParam(name = "doi-tuong", defaultValue = "") String about,
      @RequestParam(name = "nhom", defaultValue = "") String group, Actor actor, Model model) {
    var seen = whole(id, actor);
    var meant = about.isBlank() ? List.<Naming.Named>of() : meant(about, actor);
    WhyNot why = about.isBlank() || meant.size() > 1 ? null : meant.isEmpty() ? new WhyNot.Unknown()
        : matching.whyNot(seen.need(), meant.getFirst().subject(), actor, today.date());
    model.addAttribute("page", new MatchPage(seen.need(), matching.suggestions(seen.need(), actor, today.date()), actor, group));
    model.addAttribute("about", about);
    model.addAttribute("meant", meant.size() > 1 ? meant : List.of());
    model.addAttribute("why", why);
    return "matching/all";
  }

  /// Gửi kèm: a mission becomes an addressee, a partner one to be approached.
  @Gate("matching.choose")
  @PostMapping("/dat-hang/{id}/goi-y/gui-kem")
  String send(@PathVariable String id, Submitted form, Actor actor, RedirectAttributes flash) {
    var seen = whole(id, actor);
    var subject = subject(form.value("doi-tuong")).orElseThrow(Missing::new);
    try {
      switch (subject.module()) {
        case "missions" -> needs.change(seen.need().id(), version(form), actor,
            (need, clocks) -> need.address(subject.id(), actor, today.now(), clocks));
        case "partners" -> {
          known(seen, subject, actor);
          needs.change(seen.need().id(), version(form), actor, (need, _) -> need.attach(subject.id(), actor));
        }
        default -> throw new Missing();
      }
      matching.chose(seen.need(), subject, actor);
      flash.addFlashAttribute("flash", "missions".equals(subject.module()) ? "needs.flash.addressed" : "needs.flash.attached");
    } catch (Refusal refusal) {
      flash.addFlashAttribute("flash", refusal.key());
    }
    return back(id, form);
  }

  @Gate("matching.choose")
  @GetMapping("/dat-hang/{id}/goi-y/loai")
  String turnDown(@PathVariable String id, @RequestParam(name = "doi-tuong", defaultValue = "") String about, Actor actor, Model model) {
    var seen = whole(id, actor);
    known(seen, subject(about).orElseThrow(Missing::new), actor);
    return showTurnDown(seen, about, Submitted.blank(), actor, model);
  }

  @Gate("matching.choose")
  @PostMapping("/dat-hang/{id}/goi-y/loai")
  String turnDown(@PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var seen = whole(id, actor);
    var subject = subject(form.value("doi-tuong")).orElseThrow(Missing::new);
    known(seen, subject, actor);
    var why = form.text("why", 500);
    if (!form.clean()) {
      return showTurnDown(seen, form.value("doi-tuong"), form, actor, model);
    }
    try {
      if (form.has("avoid", "1") && "partners".equals(subject.module())) {
        needs.change(seen.need().id(), version(form), actor, (need, _) -> need.avoid(subject.id(), actor));
        flash.addFlashAttribute("flash", "needs.flash.avoided");
      } else {
        matching.reject(seen.need(), subject, why, actor);
        flash.addFlashAttribute("flash", "matching.flash.rejected");
      }
      return "redirect:/dat-hang/" + id + "/goi-y";
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return showTurnDown(seen, form.value("doi-tuong"), form, actor, model);
    }
  }

  @Gate("matching.choose")
  @PostMapping("/dat-hang/{id}/goi-y/lay-lai")
  String restore(@PathVariable String id, Submitted form, Actor actor, RedirectAttributes flash) {
    var seen = whole(id, actor);
    matching.restore(seen.need(), subject(form.value("doi-tuong")).orElseThrow(Missing::new), actor);
    flash.addFlashAttribute("flash", "matching.flash.restored");
    return "redirect:/dat-hang/" + id + "/goi-y";
  }

  /// Takes back that a partner must not be approached.
  @Gate("matching.choose")
  @PostMapping("/dat-hang/{id}/goi-y/cho-tiep-can")
  String approachAgain(@PathVariable String id, Submitted form, Actor actor, RedirectAttributes flash) {
    return undo(id, form, actor, flash, "needs.flash.approach-again", (need, partner) -> need.approachAgain(partner, actor));
  }

  @Gate("matching.choose")
  @PostMapping("/dat-hang/{id}/goi-y/thoi-gui-kem")
  String detach(@PathVariable String id, Submitted form, Actor actor, RedirectAttributes flash) {
    return undo(id, form, actor, flash, "needs.flash.detached", (need, partner) -> need.detach(partner, actor));
  }

  private String undo(String id, Submitted form, Actor actor, RedirectAttributes flash, String done, BiConsumer<Need, String> act) {
    var seen = whole(id, actor);
    var subject = subject(form.value("doi-tuong")).orElseThrow(Missing::new);
    try {
      needs.change(seen.need().id(), version(form), actor, (need, _) -> act.accept(need, subject.id()));
      flash.addFlashAttribute("flash", done);
    } catch (Refusal refusal) {
      flash.addFlashAttribute("flash", refusal.key());
    }
    return back(id, form);
  }

  private String showTurnDown(Needs.Seen seen, String about, Submitted form, Actor actor, Model model) {
    model.addAttribute("page", new MatchPage(seen.need(), matching.suggestions(seen.need(), actor, today.date()), actor, ""));
    model.addAttribute("about", about);
    model.addAttribute("form", form);
    return "matching/turn-down";
  }

  /// Only what is among the suggestions of this order can be chosen or turned down.
  private void known(Needs.Seen seen, Subject subject, Actor actor) {
    if (!(matching.whyNot(seen.need(), subject, actor, today.date()) instanceof WhyNot.Shown)) {
      throw new Missing();
    }
  }

  private Needs.Seen whole(String id, Actor actor) {
    return NeedId.of(id).flatMap(it -> needs.find(it, actor)).filter(Needs.Seen::whole).orElseThrow(Missing::new);
  }

  private static String back(String id, Submitted form) {
    return "redirect:/dat-hang/" + id + (form.value("back").equals("goi-y") ? "/goi-y" : "");
  }

  private static int version(Submitted form) {
    var version = form.number("version", 0, Integer.MAX_VALUE);
    return version == null ? -1 : version;
  }

  /// A record as links name it, or what a name means.
  private List<Naming.Named> meant(String about, Actor actor) {
    return about.contains("/") ? subject(about).map(it -> List.of(new Naming.Named(it, BilingualText.of(about, "")))).orElse(List.of())
        : naming.of(about, actor);
  }

  /// `partners/PAR038`; a bare id is taken for a partner's.
  private static Optional<Subject> subject(String text) {
    var parts = text.strip().split("/", 2);
    try {
      return Optional.of(parts.length == 2 ? new Subject(parts[0], parts[1]) : new Subject("partners", parts[0]));
    } catch (IllegalArgumentException noSubject) {
      return Optional.empty();
    }
  }
}
