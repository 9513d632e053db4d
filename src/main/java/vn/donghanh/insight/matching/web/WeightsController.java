package vn.donghanh.insight.matching.web;

import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.insight.matching.WeightBook;
import vn.donghanh.insight.matching.Weighting;
import vn.donghanh.insight.matching.Weights;

/// Cách tính gợi ý: everybody reads the weights, what they were before and what officers' choices say of them; the
/// ministry's administrator publishes others or goes back.
@Controller
class WeightsController {
  private static final String ADDRESS = "/ghep-noi/cach-tinh";

  private final WeightBook book;

  WeightsController(WeightBook book) {
    this.book = book;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(ADDRESS)
  String read(Actor actor, Model model) {
    var all = book.all();
    model.addAttribute("page", new WeightsPage(all.getFirst(), all, book.lesson(), book.mayPublish(actor), Submitted.blank()));
    return "matching/weights";
  }

  /// The form with the points that hold, or with those of an earlier publication to go back to.
  @Gate("matching.weigh")
  @GetMapping(ADDRESS + "/sua")
  String ask(@RequestParam(name = "ban", defaultValue = "") String back, Actor actor, Model model) {
    var all = book.all();
    var from = all.stream().filter(it -> String.valueOf(it.id()).equals(back)).findFirst().orElse(all.getFirst());
    var form = Submitted.blank().put("version", String.valueOf(all.getFirst().id()));
    from.weights().all().forEach((name, points) -> form.put(name, String.valueOf(points)));
    return show(from, form, actor, model);
  }

  @Gate("matching.weigh")
  @PostMapping(ADDRESS + "/sua")
  String publish(Submitted form, Actor actor, Model model, RedirectAttributes flash) {
    var points = new TreeMap<String, Integer>();
    for (var name : book.now().weights().all().keySet()) {
      var value = form.number(name, Weights.LEAST, Weights.MOST);
      if (value == null) {
        form.wrong(name, "site.error.missing");
      } else {
        points.put(name, value);
      }
    }
    var why = form.text("why", 500);
    var seen = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean()) {
      try {
        book.publish(seen == null ? -1 : seen, Weights.of(points), why, actor);
        flash.addFlashAttribute("flash", "matching.flash.weights");
        return "redirect:" + ADDRESS;
      } catch (Refusal refusal) {
        form.wrong(refusal);
      }
    }
    return show(book.now(), form, actor, model);
  }

  private String show(Weighting from, Submitted form, Actor actor, Model model) {
    if (!book.mayPublish(actor)) {
      throw new Missing();
    }
    model.addAttribute("page", new WeightsPage(from, book.all(), book.lesson(), true, form));
    return "matching/weights-form";
  }
}
