package vn.donghanh.registries.profiles.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Formats;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.KeyFigure;
import vn.donghanh.registries.profiles.LocalityProfile;
import vn.donghanh.registries.profiles.Profiles;

/// Số liệu của hồ sơ: entered, changed, dropped.
@Controller
@Gate("profiles.write")
@RequestMapping(ProfileAddress.LIST + "/{ma}/so-lieu")
class FigureController {
  private static final Pattern VIETNAMESE = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
  private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,2})?");

  private final Profiles profiles;
  private final DeskPages desk;
  private final ProfileNames names;
  private final Today today;

  FigureController(Profiles profiles, DeskPages desk, ProfileNames names, Today today) {
    this.profiles = profiles;
    this.desk = desk;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/moi")
  String start(@PathVariable String ma, Actor actor, Model model) {
    var profile = desk.own(ma, actor);
    return show(ma, "moi", Submitted.blank().put("version", String.valueOf(profile.version())), model);
  }

  @PostMapping("/moi")
  String add(@PathVariable String ma, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    desk.own(ma, actor);
    return save(ma, "moi", UUID.randomUUID(), form, actor, model, flash);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable String ma, @PathVariable String id, Actor actor, Locale locale, Model model) {
    var profile = desk.own(ma, actor);
    var figure = own(profile, id);
    var form = Submitted.blank().put("label", figure.label().vi()).put("labelEn", figure.label().en())
        .put("amount", Formats.number(figure.amount(), locale)).put("unit", figure.unit().vi()).put("unitEn", figure.unit().en())
        .put("version", String.valueOf(profile.version()));
    return show(ma, id, BackingForm.fill(form, figure.backing()), model);
  }

  @PostMapping("/{id}")
  String change(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    return save(ma, id, own(desk.own(ma, actor), id).id(), form, actor, model, flash);
  }

  @PostMapping("/{id}/bo")
  String drop(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    var figure = own(desk.own(ma, actor), id);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    try {
      profiles.change(ma, version == null ? -1 : version, actor, it -> it.drop(figure.id(), actor, today.date()));
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return desk.show(ma, form, null, actor, locale, model);
    }
    flash.addFlashAttribute("flash", "profiles.flash.dropped");
    return "redirect:" + ProfileAddress.desk(ma) + "#so-lieu";
  }

  private String save(String ma, String id, UUID figure, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var label = BilingualText.of(form.text("label", 120), form.optionalText("labelEn", 120));
    var unit = BilingualText.of(form.optionalText("unit", 30), form.optionalText("unitEn", 30));
    var amount = amount(form);
    var backing = BackingForm.read(form);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && version != null && amount != null) {
      try {
        var entered = new KeyFigure(figure, label, amount, unit, backing);
        profiles.change(ma, version, actor, it -> it.put(entered, actor, today.date()));
        flash.addFlashAttribute("flash", "profiles.flash.saved");
        return "redirect:" + ProfileAddress.desk(ma) + "#so-lieu";
      } catch (Refusal refusal) {
        form.wrong(refusal);
        model.addAttribute("version", desk.own(ma, actor).version());
      }
    }
    return show(ma, id, form, model);
  }

  private String show(String ma, String id, Submitted form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("action", ProfileAddress.of(ma) + "/so-lieu/" + id);
    model.addAttribute("locality", ma);
    model.addAttribute("names", names);
    if (!model.containsAttribute("version")) {
      model.addAttribute("version", null);
    }
    return "profiles/figure-form";
  }

  private static @Nullable BigDecimal amount(Submitted form) {
    var typed = form.text("amount", 40).replaceAll("\\s", "");
    var plain = VIETNAMESE.matcher(typed).matches() ? typed.replace(".", "").replace(',', '.')
        : ENGLISH.matcher(typed).matches() ? typed.replace(",", "")
        : PLAIN.matcher(typed).matches() ? typed.replace(',', '.') : "";
    if (plain.isEmpty()) {
      form.wrong("amount", "profiles.figure.amount");
      return null;
    }
    return new BigDecimal(plain);
  }

  private static KeyFigure own(LocalityProfile profile, String id) {
    return Optional.of(id).flatMap(it -> profile.figures().stream().filter(figure -> figure.id().toString().equals(it)).findFirst())
        .orElseThrow(Missing::new);
  }
}
