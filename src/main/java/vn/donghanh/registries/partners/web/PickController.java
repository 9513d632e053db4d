package vn.donghanh.registries.partners.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Pick;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.PartnerNaming;

/// Partners by name while one types, as boxes for a form; what is ticked already among them stays.
@Controller
class PickController {
  /// More boxes than any form shows.
  private static final int MOST = 100;
  private static final Pattern FIELD = Pattern.compile("[a-z]{1,20}");

  private final PartnerNaming naming;

  PickController(PartnerNaming naming) {
    this.naming = naming;
  }

  @Gate(Gate.SIGNED_IN)
  @GetMapping(PartnerNaming.ADDRESS)
  String found(Submitted form, Actor actor, Locale locale, Model model) {
    var field = form.value("o");
    if (!field.isEmpty() && !FIELD.matcher(field).matches()) {
      throw new Missing();
    }
    var pick = Pick.of(form, field, form.values(Pick.THERE).stream().limit(MOST).toList(), naming.of(actor, locale));
    model.addAttribute("form", form);
    model.addAttribute("name", field);
    model.addAttribute("found", Stream.concat(pick.chosen().stream(), pick.found().stream()).toList());
    model.addAttribute("note", pick.note());
    model.addAttribute("typed", form.value(Pick.typed(field)));
    return "components/pick-found";
  }
}
