package vn.donghanh.foundation.site.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.HomeFigure;
import vn.donghanh.foundation.site.HomeMap;
import vn.donghanh.foundation.site.UntilChange;

/// Trang chủ: the first page, of figures and a map that other modules contribute. What every visitor sees alike is made
/// once a language, measure and day, and again when anything has changed; for whoever signed in it is made anew.
@Controller
class HomeController {
  private final List<HomeFigure> figures;
  private final ObjectProvider<HomeMap> maps;
  private final UntilChange untilChange;
  private final TemplateEngine templates;

  HomeController(ObjectProvider<HomeFigure> figures, ObjectProvider<HomeMap> maps, UntilChange untilChange, TemplateEngine templates) {
    this.figures = figures.stream().sorted(Comparator.comparingInt(HomeFigure::order)).toList();
    this.maps = maps;
    this.untilChange = untilChange;
    this.templates = templates;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/")
  String home(@RequestParam(name = "do", defaultValue = "") String measure, Model model) {
    model.addAttribute("main", (HomeMain) frame -> frame.actor().signedIn() ? made(frame, measure) : kept(frame, measure));
    return "site/home";
  }

  private record Key(String language, String measure, java.time.LocalDate day) {}

  private record Written(String text) implements Content {
    @Override
    public void writeTo(gg.jte.TemplateOutput output) {
      output.writeContent(text);
    }
  }

  private Content kept(Frame frame, String measure) {
    // Strangers can write any measure into the address: only those that exist are kept apart.
    var known = measure.matches("[a-z-]{1,20}") ? measure : "";
    return untilChange.get(new Key(frame.locale().getLanguage(), known, frame.today()), Written.class, () -> made(frame.unsigned(), known));
  }

  private Written made(Frame frame, String measure) {
    var output = new StringOutput();
    templates.render("site/home-main.jte", Map.of("frame", frame, "page", new HomePage(figures, maps.getIfAvailable(), measure)), output);
    return new Written(output.toString());
  }
}
