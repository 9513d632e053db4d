package vn.donghanh.foundation.search.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.search.FacetNames;
import vn.donghanh.foundation.search.Lookup;

/// Tìm kiếm: everybody may ask; each gets what they may know, counts included.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping(SearchPage.PATH)
class SearchController {
  private final Lookup lookup;
  private final List<FacetNames> names;

  SearchController(Lookup lookup, List<FacetNames> names) {
    this.lookup = lookup;
    this.names = names;
  }

  @GetMapping
  String answers(@RequestParam Map<String, String> parameters, Actor actor, Model model) {
    var state = SearchPage.state(parameters);
    var found = lookup.find(parameters.getOrDefault(SearchPage.WORDS, ""), SearchPage.narrowing(state), actor.audiences());
    model.addAttribute("page", new SearchPage(state, found, names));
    return "search/answers";
  }

  /// A fragment for under the search box.
  @GetMapping("/goi-y")
  String suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Actor actor, Model model) {
    model.addAttribute("hits", typed.isBlank() ? List.of() : lookup.suggestions(typed, actor.audiences()));
    return "search/suggestions";
  }
}
