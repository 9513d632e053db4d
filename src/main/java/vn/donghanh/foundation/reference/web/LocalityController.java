package vn.donghanh.foundation.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Missing;

/// Địa phương: the 34 units, and the page of each with what it was before.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/dia-phuong")
class LocalityController {
  private static final Map<String, Comparator<Locality>> ORDERS = Map.of(
      "dan-so", Comparator.comparing(Locality::population).reversed(),
      "dien-tich", Comparator.comparing(Locality::areaKm2).reversed());

  private final Localities localities;
  private final Countries countries;
  private final Bodies bodies;
  private final Sources sources;

  LocalityController(Localities localities, Countries countries, Bodies bodies, Sources sources) {
    this.localities = localities;
    this.countries = countries;
    this.bodies = bodies;
    this.sources = sources;
  }

  @GetMapping
  String list(HttpServletRequest request, Today today, Model model) {
    var asked = Asked.of(request.getParameterMap());
    var order = ORDERS.getOrDefault(asked.form().value("sap-xep"), Comparator.comparing(Locality::code));
    model.addAttribute("form", asked.form());
    model.addAttribute("rows", localities.all().stream().filter(locality -> suits(locality, asked, today)).sorted(order).toList());
    model.addAttribute("regions", localities.all().stream()
        .collect(Collectors.toMap(Locality::regionCode, Locality::region, (one, _) -> one, java.util.LinkedHashMap::new)));
    model.addAttribute("countries", names());
    model.addAttribute("sources", List.of(sources.of("localities", "name"), sources.of("localities", "area"),
        sources.of("localities", "region"), sources.of("localities", "border")));
    return "reference/localities";
  }

  /// By any name a locality has or had: Bình Dương leads to Thành phố Hồ Chí Minh.
  @GetMapping(params = "ten")
  String byName(@RequestParam("ten") String name, RedirectAttributes redirect) {
    var found = localities.byName(name).orElseThrow(Missing::new);
    redirect.addAttribute("code", found.code());
    localities.formerUnits().stream()
        .filter(unit -> unit.newCode().equals(found.code()) && localities.renamed().contains(unit))
        .filter(unit -> localities.byFormerName(name).isPresent() && Asked.sameName(unit.name(), name))
        .findFirst().ifPresent(unit -> redirect.addAttribute("tu", unit.iso()));
    return "redirect:/dia-phuong/{code}";
  }

  @GetMapping("/{code}")
  String page(@PathVariable String code, @RequestParam(name = "tu", defaultValue = "") String from, Today today, Model model) {
    var locality = localities.find(code).orElseThrow(Missing::new);
    var former = localities.formerUnits().stream().filter(unit -> unit.newCode().equals(code)).toList();
    model.addAttribute("locality", locality);
    model.addAttribute("state", locality.on(today.date()).orElse(locality.states().getLast()));
    model.addAttribute("former", former);
    model.addAttribute("cameFrom", former.stream().filter(unit -> unit.iso().equals(from)).findFirst().orElse(null));
    model.addAttribute("bodies", bodies.of(code));
    model.addAttribute("countries", names());
    model.addAttribute("sources", sources);
    model.addAttribute("subject", Subjects.of(locality));
    return "reference/locality";
  }

  private boolean suits(Locality locality, Asked asked, Today today) {
    var kind = locality.on(today.date()).orElse(locality.states().getLast()).kind();
    return asked.words(locality.name().vi(), locality.name().en(), locality.fullNameVi(), String.join(", ", locality.formerNames()))
        && asked.is("vung", locality.regionCode()) && asked.is("loai", Asked.word(kind))
        && (asked.form().value("bien-gioi").isEmpty() || locality.landBorder().contains(asked.form().value("bien-gioi")))
        && (asked.form().value("bien").isEmpty() || locality.coastal());
  }

  private Map<String, Country> names() {
    return localities.all().stream().flatMap(locality -> locality.landBorder().stream()).distinct()
        .flatMap(code -> countries.find(code).stream()).collect(Collectors.toMap(Country::code, country -> country));
  }
}
