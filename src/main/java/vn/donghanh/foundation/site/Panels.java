package vn.donghanh.foundation.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
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

  private Optional<Content> shown(Panel panel, Subject subject, Frame frame, LocalDate today) {
    return panel.show(subject, frame.actor(), today).map(shown -> output ->
        templates.render(shown.template() + ".jte", Map.of("frame", frame, "page", shown.page()), output));
  }
}
