package vn.donghanh.registries.needs.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Articles;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.Needs;

/// One order: what is asked, who may answer, where each part stands, what came before and after.
@Controller
class NeedController {
  private final Needs needs;
  private final NeedNames names;
  private final Articles articles;
  private final Today today;

  NeedController(Needs needs, NeedNames names, Articles articles, Today today) {
    this.needs = needs;
    this.names = names;
    this.articles = articles;
    this.today = today;
  }

  @Gate("needs.read")
  @GetMapping("/dat-hang/{id}")
  String show(@PathVariable String id, Actor actor, Model model) {
    var seen = NeedId.of(id).flatMap(it -> needs.find(it, actor)).orElseThrow(Missing::new);
    var article = articles.find(seen.need().source()).orElse(null);
    model.addAttribute("page", new NeedPage(seen, actor, today.date(), needs.clocks(), names, article));
    return seen.whole() ? "needs/order" : "needs/summary";
  }
}
