package vn.donghanh.registries.profiles.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.Aim;
import vn.donghanh.registries.profiles.Spearhead;
import vn.donghanh.registries.profiles.SpearheadId;
import vn.donghanh.registries.profiles.Spearheads;

/// Mũi nhọn: chosen, changed, published, taken back, dropped.
@Controller
@Gate("profiles.write")
@RequestMapping(ProfileAddress.LIST + "/{ma}/mui-nhon")
class SpearheadController {
  private final Spearheads spearheads;
  private final DeskPages desk;
  private final ProfileNames names;
  private final Today today;

  SpearheadController(Spearheads spearheads, DeskPages desk, ProfileNames names, Today today) {
    this.spearheads = spearheads;
    this.desk = desk;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/moi")
  String start(@PathVariable String ma, @RequestParam(name = "nam", defaultValue = "") String year, Actor actor, Model model) {
    desk.own(ma, actor);
    var years = ProfileFilter.years(today.date());
    return show(ma, null, Submitted.blank().put("year", years.contains(year) ? year : String.valueOf(today.date().getYear())), model);
  }

  @PostMapping("/moi")
  String choose(@PathVariable String ma, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    desk.own(ma, actor);
    var aim = aim(form);
    var year = form.number("year", Spearhead.FIRST_YEAR, today.date().getYear() + 1);
    if (form.clean() && aim != null && year != null) {
      try {
        spearheads.choose(year, aim, actor);
        flash.addFlashAttribute("flash", "profiles.flash.chosen");
        return back(ma);
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(ma, null, form, model);
  }

  @GetMapping("/{id}/sua")
  String edit(@PathVariable String ma, @PathVariable String id, Actor actor, Model model) {
    var spearhead = own(ma, id, actor);
    var aim = spearhead.aim();
    var form = Submitted.blank().put("title", aim.title().vi()).put("titleEn", aim.title().en()).put("why", aim.why().vi())
        .put("whyEn", aim.why().en()).put("version", String.valueOf(spearhead.version()));
    aim.sectors().forEach(code -> form.put("sectors", code));
    aim.markets().forEach(code -> form.put("markets", code));
    return show(ma, spearhead, BackingForm.fill(form, aim.backing()), model);
  }

  @PostMapping("/{id}/sua")
  String save(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var spearhead = own(ma, id, actor);
    var aim = aim(form);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && aim != null && version != null) {
      try {
        spearheads.rewrite(spearhead.id(), version, aim, form.has("reviewed", "1"), actor);
        flash.addFlashAttribute("flash", "profiles.flash.saved");
        return back(ma);
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(ma, spearhead, form, model);
  }

  @PostMapping("/{id}/cong-bo")
  String publish(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.spearhead-published", form, actor, locale, model, flash, (it, version) -> spearheads.publish(it, version, actor));
  }

  @PostMapping("/{id}/thu-hoi")
  String takeBack(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.taken-back", form, actor, locale, model, flash, (it, version) -> spearheads.takeBack(it, version, actor));
  }

  @PostMapping("/{id}/bo")
  String discard(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash) {
    return act(ma, id, "profiles.flash.dropped", form, actor, locale, model, flash, (it, version) -> spearheads.discard(it, version, actor));
  }

  /// One act on a spearhead as it was seen.
  private interface Act {
    void on(SpearheadId id, int version);
  }

  private String act(String ma, String id, String said, Submitted form, Actor actor, Locale locale, Model model, RedirectAttributes flash, Act act) {
    var spearhead = own(ma, id, actor);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    try {
      act.on(spearhead.id(), version == null ? -1 : version);
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return desk.show(ma, form, null, actor, locale, model);
    }
    flash.addFlashAttribute("flash", said);
    return back(ma);
  }

  private @Nullable Aim aim(Submitted form) {
    var title = BilingualText.of(form.text("title", 160), form.optionalText("titleEn", 160));
    var why = BilingualText.of(form.text("why", 2000), form.optionalText("whyEn", 2000));
    var sectors = form.choices("sectors", names.sectorCodes());
    var markets = form.choices("markets", names.marketCodes());
    var backing = BackingForm.read(form);
    if (!form.clean()) {
      return null;
    }
    try {
      return new Aim(title, Set.copyOf(sectors), Set.copyOf(markets), why, backing);
    } catch (Refusal refusal) {
      form.wrong(refusal);
      return null;
    }
  }

  private String show(String ma, @Nullable Spearhead spearhead, Submitted form, Model model) {
    model.addAttribute("page", new SpearheadPage(ma, spearhead, form, names));
    return "profiles/spearhead-form";
  }

  private Spearhead own(String ma, String id, Actor actor) {
    return SpearheadId.of(id).flatMap(it -> spearheads.find(it, actor)).filter(it -> it.locality().equals(ma)).orElseThrow(Missing::new);
  }

  private static String back(String ma) {
    return "redirect:" + ProfileAddress.desk(ma) + "#mui-nhon";
  }
}
