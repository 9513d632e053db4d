package vn.donghanh.registries.relations.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.NavigationItem;
import vn.donghanh.registries.relations.PastEvents;
import vn.donghanh.registries.relations.RelationCounts;
import vn.donghanh.registries.relations.Relations;

/// Quan hệ và hoạt động: the lists and the records; open to everybody, since all of it comes from publications.
@Controller
@Gate(Gate.PUBLIC)
class RelationsController {
  private final Relations relations;
  private final PastEvents events;
  private final RelationNames names;
  private final EventTopics topics;
  private final RelationCounts counts;

  RelationsController(Relations relations, PastEvents events, RelationNames names, EventTopics topics, RelationCounts counts) {
    this.relations = relations;
    this.events = events;
    this.names = names;
    this.topics = topics;
    this.counts = counts;
  }

  @Bean
  static NavigationItem relationsEntry() {
    return new NavigationItem(40, "relations.navigation", ListAddress.PATH, Gate.PUBLIC);
  }

  @GetMapping("/quan-he")
  String list(@RequestParam Map<String, String> parameters, Model model) {
    var address = ListAddress.of(parameters);
    model.addAttribute("page", new ListPage(address, relations.page(address.filter(names)), names, counts));
    return "relations/list";
  }

  @GetMapping("/quan-he/{id:AGR\\d{1,9}}")
  String relation(@PathVariable String id, Actor actor, Model model) {
    var relation = relations.find(id).orElseThrow(Missing::new);
    model.addAttribute("page", new RelationPage(relation, relations.statements(id), names, relation.correctableBy(actor)));
    return "relations/relation";
  }

  @GetMapping("/quan-he/hoat-dong")
  String events(@RequestParam Map<String, String> parameters, Model model) {
    model.addAttribute("page", EventsPage.of(parameters, events.all(), names, topics));
    return "relations/events";
  }

  @GetMapping("/quan-he/hoat-dong/{id:EVT\\d{1,9}}")
  String event(@PathVariable String id, Model model) {
    model.addAttribute("event", events.find(id).orElseThrow(Missing::new));
    model.addAttribute("names", names);
    return "relations/event";
  }
}
