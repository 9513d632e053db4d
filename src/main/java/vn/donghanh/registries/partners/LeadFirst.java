package vn.donghanh.registries.partners;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Sectors;

/// Hỏi đầu mối trước: who writes to a partner is told which body speaks with it for the locality.
@Component
class LeadFirst implements BeforeContact {
  private final Leads leads;
  private final Bodies bodies;
  private final Localities localities;
  private final Sectors sectors;

  LeadFirst(Leads leads, Bodies bodies, Localities localities, Sectors sectors) {
    this.leads = leads;
    this.bodies = bodies;
    this.localities = localities;
    this.sectors = sectors;
  }

  @Override
  public void check(Approach approach, Actor actor, LocalDate today) {
    // A lead is to be asked, not obeyed: it stops nobody.
  }

  @Override
  public List<Caution> cautions(Approach approach, Actor actor, LocalDate today) {
    return leads.toAsk(approach.partner(), actor, today).stream().map(it -> new Caution("partners.lead.caution", title(it), "/doi-tac/" + approach.partner() + "/dau-moi")).toList();
  }

  private BilingualText title(Lead lead) {
    var body = bodies.find(lead.body()).map(it -> it.name()).orElse(BilingualText.of(lead.body(), lead.body()));
    var locality = localities.find(lead.locality()).map(it -> it.name()).orElse(BilingualText.of(lead.locality(), lead.locality()));
    var topic = sectors.find(lead.topic()).map(it -> it.name()).orElse(BilingualText.of("chung", "all topics"));
    return BilingualText.of(body.vi() + " (" + locality.vi() + ", " + topic.vi() + ")", body.en() + " (" + locality.en() + ", " + topic.en() + ")");
  }
}
