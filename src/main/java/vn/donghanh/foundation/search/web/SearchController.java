package vn.donghanh.foundation.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.search.Lookup;

/// Tìm kiếm: everybody may ask; each gets what they may know, counts included.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/tim-kiem")
class SearchController {
  private static final int A_PAGE = 20;
  /// What is shown again of a long question.
  private static final int SHOWN = 120;

  private final Lookup lookup;

  SearchController(Lookup lookup) {
    this.lookup = lookup;
  }

  @GetMapping
  String answers(@RequestParam(name = "q", defaultValue = "") String typed, Actor actor, Model model) {
    model.addAttribute("typed", shown(typed));
    model.addAttribute("found", lookup.overview(typed, actor.audiences()));
    return "search/answers";
  }

  /// One kind of record, page by page.
  @GetMapping(params = "loai")
  String kind(@RequestParam(name = "q", defaultValue = "") String typed, @RequestParam("loai") String kind,
      @RequestParam(name = "sau", required = false) @Nullable String after, Actor actor, Model model) {
    var total = lookup.count(typed, kind, actor.audiences());
    if (total == 0) {
      return answers(typed, actor, model);
    }
    model.addAttribute("typed", shown(typed));
    model.addAttribute("kind", kind);
    model.addAttribute("total", total);
    model.addAttribute("first", after == null);
    model.addAttribute("page", lookup.page(typed, kind, after, A_PAGE, actor.audiences()));
    return "search/kind";
  }

  /// A fragment for under the search box.
  @GetMapping("/goi-y")
  String suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Actor actor, Model model) {
    model.addAttribute("hits", typed.isBlank() ? List.of() : lookup.suggestions(typed, actor.audiences()));
    return "search/suggestions";
  }

  private static String shown(String typed) {
    var clean = typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "");
    return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN);
  }
}
