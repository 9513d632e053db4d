package vn.donghanh.registries.profiles.web;

import java.util.Arrays;
import java.util.stream.Collectors;
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
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.profiles.InitiativeId;
import vn.donghanh.registries.profiles.InitiativeState;
import vn.donghanh.registries.profiles.Initiatives;

/// Cập nhật sáng kiến: how it goes, and where it stands from now on.
@Controller
@Gate("profiles.write")
@RequestMapping(ProfileAddress.LIST + "/{ma}/sang-kien/{id}/cap-nhat")
class ProgressController {
  private final Initiatives initiatives;
  private final ProfileNames names;

  ProgressController(Initiatives initiatives, ProfileNames names) {
    this.initiatives = initiatives;
    this.names = names;
  }

  @GetMapping
  String ask(@PathVariable String ma, @PathVariable String id, Actor actor, Model model) {
    var page = own(ma, id, actor);
    return show(page, Submitted.blank().put("state", page.initiative().state().name()), model);
  }

  @PostMapping
  String save(@PathVariable String ma, @PathVariable String id, Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var page = own(ma, id, actor);
    var said = BilingualText.of(form.text("said", 2000), form.optionalText("saidEn", 2000));
    var state = form.choices("state", Arrays.stream(InitiativeState.values()).map(Enum::name).collect(Collectors.toSet()));
    if (state.isEmpty()) {
      form.wrong("state", "site.error.missing");
    }
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean() && version != null) {
      try {
        initiatives.update(page.initiative().id(), version, said, InitiativeState.valueOf(state.getFirst()), actor);
        flash.addFlashAttribute("flash", "profiles.flash.updated");
        return "redirect:" + page.address();
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(own(ma, id, actor), form, model);
  }

  private String show(InitiativePage page, Submitted form, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("form", form);
    return "profiles/update-form";
  }

  private InitiativePage own(String ma, String id, Actor actor) {
    return InitiativeId.of(id).flatMap(it -> initiatives.find(it, actor)).filter(it -> it.initiative().locality().equals(ma))
        .map(it -> new InitiativePage(it, null, names, actor)).filter(InitiativePage::mayWrite).orElseThrow(Missing::new);
  }
}
