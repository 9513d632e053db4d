package vn.donghanh.registries.opportunities.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.registries.opportunities.OpportunityLists;
import vn.donghanh.registries.opportunities.OpportunityRow;

/// Danh sách cơ hội; every state of it is an address.
@Controller
class OpportunitiesController {
  private final OpportunityLists lists;
  private final OpportunityNames names;

  OpportunitiesController(OpportunityLists lists, OpportunityNames names) {
    this.lists = lists;
    this.names = names;
  }

  @Bean
  static NavigationItem opportunitiesEntry() {
    return new NavigationItem(25, "opportunities.navigation", ListAddress.PATH, Gate.PUBLIC);
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(ListAddress.PATH)
  String list(@RequestParam Map<String, String> parameters, Actor actor, Today today, Model model) {
    var address = ListAddress.of(parameters);
    var filter = address.filter(names);
    var found = lists.page(filter, actor, today.date());
    var partners = names.partners(found.rows().stream().map(OpportunityRow::partner).filter(Objects::nonNull).distinct().toList(), actor);
    model.addAttribute("page", new ListPage(address, found, lists.facets(filter, actor, today.date()), names, partners, actor));
    return "opportunities/list";
  }
}
