package vn.donghanh.foundation.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.donghanh.Gate;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.site.Measure;
import vn.donghanh.foundation.site.Missing;

/// Lĩnh vực: the taxonomy as a register, and the page of each group and sector.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/linh-vuc")
class SectorController {
  private final Sectors sectors;
  private final Concepts concepts;
  private final Sources sources;
  private final List<Measure> measures;

  SectorController(Sectors sectors, Concepts concepts, Sources sources, ObjectProvider<Measure> measures) {
    this.sectors = sectors;
    this.concepts = concepts;
    this.sources = sources;
    this.measures = measures.stream().filter(measure -> measure.catalogue().equals("sector"))
        .sorted(Comparator.comparingInt(Measure::order)).toList();
  }

  @GetMapping
  String list(HttpServletRequest request, Model model) {
    var asked = Asked.of(request.getParameterMap());
    var fitting = sectors.all().stream().filter(sector -> suits(sector, asked)).map(Sector::code).collect(Collectors.toSet());
    model.addAttribute("page", new SectorsPage(asked.form(), sectors, fitting, measures, sources.of("sectors", "taxonomy")));
    return "reference/sectors";
  }

  @GetMapping("/{code}")
  String page(@PathVariable String code, Model model) {
    var sector = sectors.find(code.toUpperCase(Locale.ROOT)).orElseThrow(Missing::new);
    if (!sector.code().equals(code)) {
      return "redirect:/linh-vuc/" + sector.code();
    }
    var members = sectors.withMembers(code);
    model.addAttribute("page", new SectorPage(sector, sectors.find(sector.parent()).orElse(null), sectors.children(code), sectors.neighbours(sector),
        concepts.all().stream().filter(concept -> members.contains(concept.sector())).toList(), sources.of("sectors", "taxonomy")));
    return "reference/sector";
  }

  private static boolean suits(Sector sector, Asked asked) {
    var words = Stream.of(List.of(sector.code(), sector.name().vi(), sector.name().en()), sector.keywordsVi(), sector.keywordsEn())
        .flatMap(List::stream).toArray(String[]::new);
    return asked.words(words) && (asked.form().value("sdg").isEmpty() || sector.sdgs().stream().anyMatch(goal -> asked.is("sdg", String.valueOf(goal))));
  }
}
