package vn.donghanh.registries.profiles.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.FirstStep;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Passage;
import vn.donghanh.registries.profiles.Profiles;
import vn.donghanh.registries.profiles.Section;

/// Biên tập hồ sơ: the desk, and one section of the profile with both languages side by side.
@Controller
@Gate("profiles.write")
@RequestMapping(ProfileAddress.LIST + "/{ma}")
class DeskController {
  private final Profiles profiles;
  private final DeskPages desk;
  private final ProfileNames names;
  private final Today today;

  DeskController(Profiles profiles, DeskPages desk, ProfileNames names, Today today) {
    this.profiles = profiles;
    this.desk = desk;
    this.names = names;
    this.today = today;
  }

  @org.springframework.context.annotation.Bean
  static FirstStep firstProfile() {
    return new FirstStep(40, "profiles.first.list", ProfileAddress.LIST, "profiles.write");
  }

  @GetMapping("/bien-tap")
  String show(@PathVariable String ma, @RequestParam(name = "truoc", defaultValue = "") String before, Actor actor, Locale locale, Model model) {
    return desk.show(ma, Submitted.blank(), before.matches("\\d{1,18}") ? Long.valueOf(before) : null, actor, locale, model);
  }

  @GetMapping("/doan/{muc}")
  String edit(@PathVariable String ma, @PathVariable String muc, Actor actor, Model model) {
    var profile = desk.own(ma, actor);
    var passage = profile.passage(section(muc));
    var form = Submitted.blank().put("vi", passage.vi()).put("en", passage.en()).put("version", String.valueOf(profile.version()));
    return showPassage(ma, passage, BackingForm.fill(form, passage.backing()), model);
  }

  @PostMapping("/doan/{muc}")
  String save(@PathVariable String ma, @PathVariable String muc, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var section = section(muc);
    var vi = form.optionalText("vi", 4000);
    var en = form.optionalText("en", 4000);
    var backing = BackingForm.read(form);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    desk.own(ma, actor);
    if (form.clean() && version != null) {
      try {
        profiles.change(ma, version, actor, it -> it.write(section, vi, en, form.has("reviewed", "1"), backing, actor, today.date()));
        flash.addFlashAttribute("flash", "profiles.flash.saved");
        return "redirect:" + ProfileAddress.desk(ma) + "#" + section.word();
      } catch (Refusal refusal) {
        form.wrong(refusal);
        model.addAttribute("version", desk.own(ma, actor).version());
      }
    }
    return showPassage(ma, desk.own(ma, actor).passage(section), form, model);
  }

  @PostMapping("/doan/{muc}/da-soat")
  String reviewed(@PathVariable String ma, @PathVariable String muc, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    var section = section(muc);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    desk.own(ma, actor);
    try {
      profiles.change(ma, version == null ? -1 : version, actor, it -> it.review(section, actor, today.date()));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return desk.show(ma, form, null, actor, locale, model);
    }
    flash.addFlashAttribute("flash", "profiles.flash.reviewed");
    return "redirect:" + ProfileAddress.desk(ma) + "#" + section.word();
  }

  @GetMapping("/ban/{so:\\d{1,6}}")
  String edition(@PathVariable String ma, @PathVariable int so, Actor actor, Model model) {
    var profile = desk.own(ma, actor);
    model.addAttribute("edition", profiles.edition(profile.desk(), so).orElseThrow(Missing::new));
    model.addAttribute("names", names);
    return "profiles/edition";
  }

  private String showPassage(String ma, Passage passage, Submitted form, Model model) {
    model.addAttribute("page", new PassagePage(ma, passage, form, names));
    if (!model.containsAttribute("version")) {
      model.addAttribute("version", null);
    }
    return "profiles/passage-form";
  }

  private static Section section(String word) {
    return Section.of(word).orElseThrow(Missing::new);
  }
}
