package vn.donghanh.registries.opportunities;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.registries.partners.Partners;

/// Which bodies stand around an opportunity, and whether its texts keep the name that they promise to hide.
@Component
class Desks {
  /// Cục Ngoại vụ và Ngoại giao văn hóa: the ministry's focal point for local foreign affairs.
  static final String MINISTRY_UNIT = "MOFA-CNV";

  private final Bodies bodies;
  private final Partners partners;
  private final Today today;

  Desks(Bodies bodies, Partners partners, Today today) {
    this.bodies = bodies;
    this.partners = partners;
    this.today = today;
  }

  /// The desk of a record that this person writes.
  ///
  /// @throws Refusal when locality, partner or contact may not be named, or when a text gives a hidden name away
  Opportunity.Desk checked(Terms terms, Proposer proposer, String contact, Actor actor) {
    var locality = proposer.locality();
    if (locality != null && actor.locality() != null && !locality.equals(actor.locality())) {
      throw Refusal.at("locality", "opportunities.proposer.other-locality");
    }
    if (bodies.find(contact).isEmpty()) {
      throw Refusal.at("contact", "site.error.not-offered");
    }
    if (proposer.hidden()) {
      HiddenName.refuseIn(hidden(proposer, actor), terms);
    }
    return new Opportunity.Desk(contact, reviewer(locality));
  }

  private String reviewer(@org.jspecify.annotations.Nullable String locality) {
    return locality == null ? MINISTRY_UNIT : bodies.foreignAffairsBodyOf(locality).map(Body::id).orElse(MINISTRY_UNIT);
  }

  private List<HiddenName> hidden(Proposer proposer, Actor actor) {
    var names = new ArrayList<HiddenName>();
    if (!proposer.firm().isBlank()) {
      names.add(new HiddenName(proposer.firm()));
    }
    var partner = proposer.partner();
    if (partner != null) {
      var card = partners.cards(List.of(partner), actor, today.date()).get(partner);
      if (card == null) {
        throw Refusal.at("partner", "site.error.not-offered");
      }
      names.add(new HiddenName(card.title().vi()));
      names.add(new HiddenName(card.title().en()));
      names.add(new HiddenName(partner));
    }
    return names.stream().filter(it -> !it.name().isBlank()).toList();
  }
}
