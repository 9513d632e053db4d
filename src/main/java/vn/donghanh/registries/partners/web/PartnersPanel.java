package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Missions;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.partners.Partners;

/// Đối tác of a country, seated there or standing for it: on its page and on the page of a mission there; of a sector on
/// the page of the sector.
@Component
class PartnersPanel implements Panel {
  private static final int MOST = 8;

  private final Partners partners;
  private final Missions missions;
  private final PartnerNames names;

  PartnersPanel(Partners partners, Missions missions, PartnerNames names) {
    this.partners = partners;
    this.missions = missions;
    this.names = names;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "sector") || missions.countryOf(subject).isPresent();
  }

  @Override
  public String named(Subject subject, Frame frame) {
    return frame.t("partners.panel.absent");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var sector = Subjects.is(subject, "sector");
    var filter = sector ? ListAddress.SECTOR : ListAddress.COUNTRY;
    var code = sector ? Subjects.code(subject) : missions.countryOf(subject).orElseThrow();
    var address = ListAddress.of(Map.of(filter, code));
    var found = partners.page(address.filter(names), actor, today);
    return found.rows().isEmpty() ? Optional.empty() : Optional.of(new Shown("partners/panel",
        new PanelPage(sector ? "partners.panel.sector" : "partners.panel", address.with(filter, code), found.rows().stream().limit(MOST).toList(), found.total())));
  }
}
