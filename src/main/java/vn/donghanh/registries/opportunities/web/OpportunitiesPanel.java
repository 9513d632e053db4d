package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.opportunities.OpportunityLists;
import vn.donghanh.registries.opportunities.OpportunityRow;

/// Cơ hội đang mở on the page of a locality, of a country and the missions there, and of a partner; a partner whose name is
/// hidden has none for who may not know it.
@Component
public class OpportunitiesPanel implements Panel {
  private static final int MOST = 5;

  private final OpportunityLists lists;
  private final OpportunityNames names;
  private final Missions missions;

  OpportunitiesPanel(OpportunityLists lists, OpportunityNames names, Missions missions) {
    this.lists = lists;
    this.names = names;
    this.missions = missions;
  }

  /// What the panel shows.
  ///
  /// @param address where all of them are
  public record PanelPage(String address, List<OpportunityRow> rows, OpportunityNames names) {}

  @Override
  public int order() {
    return 28;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "locality") || subject.module().equals("partners") || missions.countryOf(subject).isPresent();
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var address = ListAddress.of(Map.of(word(subject), code(subject), ListAddress.STAGE, vn.donghanh.registries.opportunities.Stage.PUBLISHED.word()));
    var rows = lists.page(address.filter(names), actor, today).rows();
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(new Shown("opportunities/panel", new PanelPage(address.with(ListAddress.ORDER, null), rows.stream().limit(MOST).toList(), names)));
  }

  private static String word(Subject subject) {
    return Subjects.is(subject, "locality") ? ListAddress.LOCALITY : subject.module().equals("partners") ? ListAddress.PARTNER : ListAddress.MARKET;
  }

  private String code(Subject subject) {
    return missions.countryOf(subject).orElseGet(() -> subject.module().equals("partners") ? subject.id() : Subjects.code(subject));
  }
}
