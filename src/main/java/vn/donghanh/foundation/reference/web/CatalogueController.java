package vn.donghanh.foundation.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.donghanh.Gate;
import vn.donghanh.foundation.reference.Articles;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Shelves;
import vn.donghanh.foundation.reference.TradeAgreements;

/// Danh mục dùng chung: the index, and the catalogues whose entries have no page of their own.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/danh-muc")
class CatalogueController {
  private final Shelves shelves;
  private final Localities localities;
  private final Countries countries;
  private final TradeAgreements agreements;
  private final Bodies bodies;
  private final Articles articles;

  CatalogueController(Shelves shelves, Localities localities, Countries countries, TradeAgreements agreements,
      Bodies bodies, Articles articles) {
    this.shelves = shelves;
    this.localities = localities;
    this.countries = countries;
    this.agreements = agreements;
    this.bodies = bodies;
    this.articles = articles;
  }

  @GetMapping
  String index(Model model) {
    model.addAttribute("shelves", shelves.all());
    return "reference/index";
  }

  @GetMapping("/hiep-dinh")
  String agreements(HttpServletRequest request, Model model) {
    var asked = Asked.of(request.getParameterMap());
    model.addAttribute("form", asked.form());
    model.addAttribute("rows", agreements.all().stream()
        .filter(it -> asked.is("tinh-trang", Asked.word(it.status())) && asked.words(it.name().vi(), it.name().en(), it.code(), names(it.parties())))
        .toList());
    model.addAttribute("countries", countries.all().stream().collect(Collectors.toMap(Country::code, Function.identity())));
    return "reference/agreements";
  }

  /// The sectors have pages of their own since.
  @GetMapping("/linh-vuc")
  String sectors() {
    return "redirect:/linh-vuc";
  }

  @GetMapping("/co-quan")
  String bodies(HttpServletRequest request, Model model) {
    var asked = Asked.of(request.getParameterMap());
    model.addAttribute("form", asked.form());
    model.addAttribute("rows", bodies.all().stream().filter(body -> body.kind() != Body.Kind.MISSION)
        .filter(body -> asked.words(body.name().vi(), body.name().en(), body.shortName())
            && asked.is("loai", Asked.word(body.kind())) && asked.is("dia-phuong", body.locality() == null ? "" : body.locality()))
        .toList());
    model.addAttribute("localities", localities.all().stream().collect(Collectors.toMap(Locality::code, Function.identity(),
        (one, _) -> one, java.util.LinkedHashMap::new)));
    return "reference/bodies";
  }

  @GetMapping("/bai-viet")
  String articles(Model model) {
    model.addAttribute("rows", articles.all());
    return "reference/articles";
  }

  private String names(java.util.Set<String> codes) {
    return codes.stream().flatMap(code -> countries.find(code).stream())
        .map(country -> country.name().vi() + ", " + country.name().en()).collect(Collectors.joining(", "));
  }
}
