package vn.donghanh.registries.profiles.web;

import java.util.function.Consumer;
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
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.LocalityProfile;
import vn.donghanh.registries.profiles.Profiles;

/// Công bố và gỡ hồ sơ: what changed is read once more before the public does.
@Controller
@Gate("profiles.publish")
@RequestMapping(ProfileAddress.LIST + "/{ma}")
class PublicationController {
  private final Profiles profiles;
  private final DeskPages desk;
  private final ProfileNames names;
  private final Today today;

  PublicationController(Profiles profiles, DeskPages desk, ProfileNames names, Today today) {
    this.profiles = profiles;
    this.desk = desk;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/cong-bo")
  String ask(@PathVariable String ma, Actor actor, Model model) {
    return show("profiles/publish", publishers(ma, actor), Submitted.blank(), model);
  }

  @PostMapping("/cong-bo")
  String publish(@PathVariable String ma, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    publishers(ma, actor);
    if (!form.has("noSecret", "1")) {
      form.wrong("noSecret", "profiles.publish.tick");
    }
    return done(ma, form, actor, it -> it.publish(actor, today.now()), "profiles.flash.published", flash)
        ? "redirect:" + ProfileAddress.desk(ma) : show("profiles/publish", publishers(ma, actor), form, model);
  }

  @GetMapping("/go")
  String askToWithdraw(@PathVariable String ma, Actor actor, Model model) {
    return show("profiles/withdraw", shown(ma, actor), Submitted.blank(), model);
  }

  @PostMapping("/go")
  String withdraw(@PathVariable String ma, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    shown(ma, actor);
    var why = form.text("why", 1000);
    return done(ma, form, actor, it -> it.withdraw(why, actor), "profiles.flash.withdrawn", flash)
        ? "redirect:" + ProfileAddress.desk(ma) : show("profiles/withdraw", publishers(ma, actor), form, model);
  }

  private boolean done(String ma, Submitted form, Actor actor, Consumer<LocalityProfile> act, String said, RedirectAttributes flash) {
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (!form.clean() || version == null) {
      return false;
    }
    try {
      profiles.change(ma, version, actor, act);
      flash.addFlashAttribute("flash", said);
      return true;
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return false;
    }
  }

  private String show(String template, LocalityProfile profile, Submitted form, Model model) {
    model.addAttribute("profile", profile);
    model.addAttribute("form", form);
    model.addAttribute("names", names);
    return template;
  }

  private LocalityProfile publishers(String ma, Actor actor) {
    var profile = desk.own(ma, actor);
    if (!profile.desk().mayPublish(actor)) {
      throw new Missing();
    }
    return profile;
  }

  private LocalityProfile shown(String ma, Actor actor) {
    var profile = publishers(ma, actor);
    if (profile.shown() == null) {
      throw new Missing();
    }
    return profile;
  }
}
