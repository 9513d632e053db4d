package vn.donghanh.registries.profiles.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.registries.profiles.ProfileLists;

/// The 34 localities and what each has published; every state of the list is an address.
@Controller
@Gate(Gate.PUBLIC)
class ProfilesController {
  private final ProfileLists lists;
  private final ProfileNames names;
  private final Today today;

  ProfilesController(ProfileLists lists, ProfileNames names, Today today) {
    this.lists = lists;
    this.names = names;
    this.today = today;
  }

  @Bean
  static NavigationItem profilesEntry() {
    return new NavigationItem(45, "profiles.navigation", ProfileAddress.LIST, Gate.PUBLIC);
  }

  @GetMapping(ProfileAddress.LIST)
  String list(@RequestParam Map<String, String> address, Actor actor, Model model) {
    var filter = ProfileFilter.of(address, names, today.date());
    model.addAttribute("page", new ProfilesPage(filter, lists.of(filter.year()), names, actor));
    return "profiles/list";
  }

  /// Whoever shortens the address of a desk comes to the page that everybody reads.
  @GetMapping(ProfileAddress.LIST + "/{ma}")
  String shown(@PathVariable String ma) {
    if (!names.isLocality(ma)) {
      throw new Missing();
    }
    return "redirect:" + ProfileAddress.shown(ma);
  }
}
