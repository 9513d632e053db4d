package vn.donghanh.foundation.reference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Partnership;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.reference.TradeAgreement;
import vn.donghanh.foundation.reference.TradeAgreements;
import vn.donghanh.foundation.site.Missing;

/// Quốc gia: the countries and territories, and the page of each.
@Controller
@Gate(Gate.PUBLIC)
@RequestMapping("/quoc-gia")
class CountryController {
  /// Đối tác toàn diện trở lên: those that the official total counts, whatever their level.
  static final String COUNTED = "comprehensive-or-higher";

  private final Countries countries;
  private final Markets markets;
  private final Missions missions;
  private final TradeAgreements agreements;
  private final Sources sources;

  CountryController(Countries countries, Markets markets, Missions missions, TradeAgreements agreements, Sources sources) {
    this.countries = countries;
    this.markets = markets;
    this.missions = missions;
    this.agreements = agreements;
    this.sources = sources;
  }

  @GetMapping
  String list(HttpServletRequest request, Today today, Model model) {
    var asked = Asked.of(request.getParameterMap());
    model.addAttribute("form", asked.form());
    model.addAttribute("rows", countries.all().stream().filter(country -> suits(country, asked))
        .map(country -> row(country, today)).toList());
    model.addAttribute("byLevel", countries.all().stream().map(Country::partnership).filter(java.util.Objects::nonNull)
        .collect(Collectors.groupingBy(Partnership::level, Collectors.summingInt(_ -> 1))));
    model.addAttribute("groups", markets.all().stream().filter(Market::group).toList());
    model.addAttribute("sources", List.of(sources.of("countries", "name"), sources.of("countries", "relations"),
        sources.of("countries", "partnership")));
    return "reference/countries";
  }

  @GetMapping("/{code}")
  String page(@PathVariable String code, Today today, Model model) {
    var country = countries.find(code.toUpperCase(Locale.ROOT)).orElseThrow(Missing::new);
    if (!country.code().equals(code)) {
      return "redirect:/quoc-gia/" + country.code();
    }
    model.addAttribute("row", row(country, today));
    model.addAttribute("offices", missions.offices().stream().filter(office -> office.hostCountry().equals(code)).toList());
    model.addAttribute("organisations", missions.all().stream()
        .filter(mission -> mission.kind() == Mission.Kind.PERMANENT_MISSION && mission.hostCountry().equals(code)).toList());
    model.addAttribute("sources", sources);
    model.addAttribute("subject", Subjects.of(country));
    return "reference/country";
  }

  private CountryRow row(Country country, Today today) {
    return new CountryRow(country, markets.groupOf(country.code()).orElse(null), missions.responsibleFor(country.code()),
        country.standing() == Country.Standing.VIET_NAM ? List.of() : agreements.inForceWith(country.code(), today.date()));
  }

  private boolean suits(Country country, Asked asked) {
    var group = asked.form().value("khu-vuc");
    var level = country.partnership() == null ? "" : Asked.word(country.partnership().level());
    return asked.words(country.name().vi(), country.name().en(), country.code())
        && (group.isEmpty() || markets.countries(List.of(group)).contains(country.code()))
        && (asked.is("khuon-kho", level) || COUNTED.equals(asked.form().value("khuon-kho")) && counted(country))
        && switch (asked.form().value("quan-he")) {
          case "co" -> country.hasRelations();
          case "khong" -> !country.hasRelations();
          default -> true;
        }
        && switch (asked.form().value("khoi")) {
          case "asean" -> country.asean();
          case "apec" -> country.apec();
          case "eu" -> country.eu();
          default -> true;
        };
  }

  private static boolean counted(Country country) {
    return country.partnership() != null && country.partnership().counted();
  }
}
