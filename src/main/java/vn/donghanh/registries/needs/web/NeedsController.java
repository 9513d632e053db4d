package vn.donghanh.registries.needs.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.FirstStep;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.needs.NeedFilter;

/// Bảng đặt hàng: the list of orders; every state of it is an address.
@Controller
class NeedsController {
  private final NeedBoard board;
  private final NeedNames names;
  private final Today today;

  NeedsController(NeedBoard board, NeedNames names, Today today) {
    this.board = board;
    this.names = names;
    this.today = today;
  }

  @Bean
  static NavigationItem needsEntry() {
    return new NavigationItem(20, "needs.navigation", "/dat-hang", "needs.read");
  }

  @Bean
  static FirstStep firstOrder() {
    return new FirstStep(10, "needs.list.new", "/dat-hang/moi", "needs.write");
  }

  @Bean
  static FirstStep ordersSentToUs() {
    return new FirstStep(20, "needs.first.sent-to-us", "/dat-hang?cua=gui-toi", "needs.answer");
  }

  @Bean
  static FirstStep everyOrder() {
    return new FirstStep(30, "needs.first.board", "/dat-hang", "needs.read");
  }

  @Gate("needs.read")
  @GetMapping("/dat-hang")
  String list(@RequestParam Map<String, String> address, Actor actor, Model model) {
    var filter = NeedFilter.of(address, today.date());
    model.addAttribute("page", new NeedsPage(filter, board.page(filter, actor), board.counts(filter, actor), names, actor));
    return "needs/list";
  }
}
