package vn.donghanh.foundation.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.donghanh.Gate;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Missing;

/// Cơ quan đại diện: the missions abroad, and the page of each.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/co-quan-dai-dien")
class MissionController {
  private final Missions missions;
  private final Countries countries;
  private final Markets markets;

  MissionController(Missions missions, Countries countries, Markets markets) {
    this.missions = missions;
    this.countries = countries;
    this.markets = markets;
  }

  @GetMapping
  String list(HttpServletRequest request, Model model) {
    var asked = Asked.of(request.getParameterMap());
    model.addAttribute("form", asked.form());
    model.addAttribute("rows", missions.all().stream().filter(mission -> suits(mission, asked)).toList());
    model.addAttribute("offices", missions.offices());
    var byGroup = new java.util.LinkedHashMap<String, Integer>();
    markets.all().stream().filter(Market::group).forEach(group -> byGroup.put(group.code(), (int) missions.all().stream().filter(it -> serves(it, group.code())).count()));
    model.addAttribute("byGroup", byGroup);
    model.addAttribute("groups", markets.all().stream().filter(Market::group).toList());
    model.addAttribute("countries", names());
    return "reference/missions";
  }

  /// An office that is no mission has a page too, which says so.
  @GetMapping("/{id}")
  String page(@PathVariable String id, Model model) {
    var mission = missions.find(id).or(() -> missions.findOffice(id)).orElseThrow(Missing::new);
    model.addAttribute("mission", mission);
    model.addAttribute("countries", names());
    model.addAttribute("subject", Subjects.of(mission));
    return "reference/mission";
  }

  private boolean suits(Mission mission, Asked asked) {
    var group = asked.form().value("khu-vuc");
    var names = served(mission).stream().flatMap(code -> countries.find(code).stream())
        .flatMap(country -> Stream.of(country.name().vi(), country.name().en())).collect(Collectors.joining(", "));
    return asked.words(mission.name().vi(), mission.name().en(), mission.city(), names)
        && asked.is("loai", Asked.word(mission.kind()))
        && (group.isEmpty() || serves(mission, group));
  }

  private boolean serves(Mission mission, String group) {
    return served(mission).stream().anyMatch(markets.countries(List.of(group))::contains);
  }

  private static List<String> served(Mission mission) {
    return Stream.concat(Stream.of(mission.hostCountry()), mission.accredited().stream()).toList();
  }

  private Map<String, Country> names() {
    return countries.all().stream().collect(Collectors.toMap(Country::code, Function.identity()));
  }
}
