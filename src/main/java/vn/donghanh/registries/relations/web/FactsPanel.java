package vn.donghanh.registries.relations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.relations.Anniversaries;
import vn.donghanh.registries.relations.DatedFact;
import vn.donghanh.registries.relations.PastEvent;
import vn.donghanh.registries.relations.PastEvents;
import vn.donghanh.registries.relations.Relation;
import vn.donghanh.registries.relations.Relations;

/// Quan hệ, hoạt động và kỷ niệm on the pages of a locality, of a country, of a mission there, and of a partner that
/// stands for one country; on the page of a sector the events whose names speak of it.
@Component
class FactsPanel implements Panel {
  private static final int MOST = 8;

  private final Relations relations;
  private final PastEvents events;
  private final Anniversaries anniversaries;
  private final Partners partners;
  private final Missions missions;
  private final RelationNames names;
  private final EventTopics topics;

  FactsPanel(Relations relations, PastEvents events, Anniversaries anniversaries, Partners partners, Missions missions,
      RelationNames names, EventTopics topics) {
    this.relations = relations;
    this.events = events;
    this.anniversaries = anniversaries;
    this.partners = partners;
    this.missions = missions;
    this.names = names;
    this.topics = topics;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "locality") || Subjects.is(subject, "country") || Subjects.is(subject, "mission") || Subjects.is(subject, "sector")
        || subject.module().equals("partners") && !subject.id().startsWith("contact-");
  }

  @Override
  public String named(Subject subject, Frame frame) {
    return frame.t(Subjects.is(subject, "sector") ? "relations.panel.absent.sector" : "relations.panel.absent");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    if (Subjects.is(subject, "locality")) {
      var code = Subjects.code(subject);
      return shown(true, "/quan-he?dia-phuong=" + code, relations.of(code), events.of(code), today, it -> code.equals(it.locality()));
    }
    if (Subjects.is(subject, "sector")) {
      var spokenOf = events.all().stream().filter(it -> topics.of(it).contains(Subjects.code(subject))).toList();
      return shown(false, EventsPage.PATH + "?" + EventsPage.SECTOR + "=" + Subjects.code(subject), List.of(), spokenOf, today, _ -> false);
    }
    var country = subject.module().equals("partners") ? onlyCountryOf(subject.id(), actor) : missions.countryOf(subject);
    return country.flatMap(code -> shown(false, "/quan-he?nuoc=" + code, relations.withCountries(Set.of(code)),
        events.withCountries(Set.of(code)), today, it -> code.equals(it.country())));
  }

  private Optional<String> onlyCountryOf(String partner, Actor actor) {
    return partners.find(partner, actor).map(it -> it.profile().territory()).filter(it -> it.size() == 1)
        .map(it -> it.iterator().next());
  }

  private Optional<Shown> shown(boolean ofLocality, String address, List<Relation> held, List<PastEvent> past, LocalDate today,
      Predicate<DatedFact> concerns) {
    var occasions = anniversaries.upcoming(today, Anniversaries.HORIZON_MONTHS).stream()
        .filter(it -> concerns.test(it.fact())).limit(MOST).toList();
    return held.isEmpty() && past.isEmpty() && occasions.isEmpty() ? Optional.empty()
        : Optional.of(new Shown("relations/panel", new PanelFacts(ofLocality, address, held.stream().limit(MOST).toList(), held.size(),
            past.stream().limit(MOST).toList(), occasions, names)));
  }
}
