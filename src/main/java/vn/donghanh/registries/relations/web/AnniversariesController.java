package vn.donghanh.registries.relations.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.registries.relations.Anniversaries;

/// Kỷ niệm: what comes within so many months, to be printed and planned with.
@Controller
class AnniversariesController {
  private final Anniversaries anniversaries;
  private final RelationNames names;

  AnniversariesController(Anniversaries anniversaries, RelationNames names) {
    this.anniversaries = anniversaries;
    this.names = names;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping(AnniversariesPage.PATH)
  String list(@RequestParam Map<String, String> parameters, Today today, Model model) {
    var words = new TreeMap<String, String>();
    List.of("thang", "loai", "nuoc", "dia-phuong").forEach(name -> {
      var value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() <= 40) {
        words.put(name, value);
      }
    });
    model.addAttribute("page", new AnniversariesPage(
        anniversaries.upcoming(today.date(), AnniversariesPage.months(words)), words, names));
    return "relations/anniversaries";
  }
}
