package vn.donghanh.registries.partners.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.registries.partners.LookAlikes;

/// Có thể trùng: every pair of records that look like one partner, for those who may merge them.
@Controller
class AlikeController {
  static final String PATH = "/doi-tac/trung";

  private final LookAlikes alike;
  private final PartnerNames names;

  AlikeController(LookAlikes alike, PartnerNames names) {
    this.alike = alike;
    this.names = names;
  }

  @Gate("partners.verify")
  @GetMapping(PATH)
  String list(@RequestParam Map<String, String> parameters, Actor actor, Today today, Model model) {
    var state = ListState.of(PATH, List.of(), parameters);
    model.addAttribute("page", new AlikePage(alike.page(state.place(), actor, today.date()), state, names));
    return "partners/alike";
  }
}
