package vn.donghanh.foundation.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.donghanh.Subject;

/// Các khung ghép: every panel that the modules contribute; a record's page asks for those of its subject with
/// `frame.panels(subject, place)` and names no module.
@Component
public class Panels {
  private final ObjectProvider<Panel> panels;
  private final TemplateEngine templates;

  Panels(ObjectProvider<Panel> panels, TemplateEngine templates) {
    this.panels = panels;
    this.templates = templates;
  }

  List<Content> of(Subject subject, Panel.Place place, Frame frame, LocalDate today) {
    return panels.stream().filter(panel -> panel.place() == place && panel.suits(subject))
        .sorted(Comparator.comparingInt(Panel::order))
        .flatMap(panel -> shown(panel, subject, frame, today).stream()).toList();
  }

  Composition composed(Subject subject, Frame frame, LocalDate today) {
    var main = new ArrayList<Content>();
    var side = new ArrayList<Content>();
    var absent = new ArrayList<String>();
    panels.stream().filter(panel -> panel.suits(subject)).sorted(Comparator.comparingInt(Panel::order)).forEach(panel ->
        shown(panel, subject, frame, today).ifPresentOrElse((panel.place() == Panel.Place.MAIN ? main : side)::add,
            () -> absent.add(panel.named(subject, frame))));
    return new Composition(main, side, absent.stream().filter(name -> !name.isEmpty()).toList());
  }

  private Optional<Content> shown(Panel panel, Subject subject, Frame frame, LocalDate today) {
    return panel.show(subject, frame.actor(), today).map(shown -> output ->
        templates.render(shown.template() + ".jte", Map.of("frame", frame, "page", shown.page()), output));
  }
}
