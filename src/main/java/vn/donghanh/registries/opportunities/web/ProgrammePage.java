package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.registries.opportunities.OpportunityCard;
import vn.donghanh.registries.opportunities.Programme;
import vn.donghanh.registries.partners.PartnerCard;

/// What the page of one programme shows.
///
/// @param opportunities those that it may pay for and that are open
public record ProgrammePage(Programme programme, @Nullable PartnerCard partner, List<OpportunityCard> opportunities, OpportunityNames names,
    Actor actor, LocalDate today) {

  public boolean mayEdit() {
    return programme.isKeptBy(actor);
  }

  public Programme.State state() {
    return programme.stateOn(today);
  }
}
