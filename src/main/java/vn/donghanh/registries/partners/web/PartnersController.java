package vn.donghanh.registries.partners.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.registries.partners.Partners;

/// Danh sách đối tác; every state of it is an address.
@Controller
class PartnersController {
  private final Partners partners;
  private final PartnerNames names;

  PartnersController(Partners partners, PartnerNames names) {
    this.partners = partners;
    this.names = names;
  }

  @Bean
  static NavigationItem partnersEntry() {
    return new NavigationItem(30, "partners.navigation", ListAddress.PATH, Gate.PUBLIC);
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(ListAddress.PATH)
  String list(@RequestParam Map<String, String> parameters, Actor actor, Today today, Model model) {
    var address = ListAddress.of(parameters);
    model.addAttribute("page", new ListPage(address, partners.page(address.filter(names), actor, today.date()), names, actor));
    return "partners/list";
  }
}
