package vn.donghanh.registries.opportunities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Histories;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.registries.opportunities.InterestLists;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.Programmes;
import vn.donghanh.registries.opportunities.Sight;
import vn.donghanh.registries.opportunities.SimilarOpportunities;
import vn.donghanh.registries.opportunities.Sketch;

/// One opportunity. What was public and is no longer answers 410 and says nothing of what it was.
@Controller
class OpportunityController {
  private static final int ALIKE = 4;

  private final Opportunities opportunities;
  private final SimilarOpportunities similar;
  private final OpportunityNames names;
  private final Histories histories;
  private final InterestLists interests;
  private final Programmes programmes;

  OpportunityController(Opportunities opportunities, SimilarOpportunities similar, OpportunityNames names, Histories histories,
      InterestLists interests, Programmes programmes) {
    this.interests = interests;
    this.programmes = programmes;
    this.opportunities = opportunities;
    this.similar = similar;
    this.names = names;
    this.histories = histories;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/co-hoi/{id}")
  String show(@PathVariable String id, Actor actor, Today today, Model model, HttpServletResponse response) {
    var seen = seen(id, actor);
    if (seen.sight() == Sight.GONE) {
      response.setStatus(HttpServletResponse.SC_GONE);
      return "opportunities/gone";
    }
    model.addAttribute("page", page(seen, actor, today));
    return "opportunities/opportunity";
  }

  @Gate("opportunities.write")
  @GetMapping("/co-hoi/{id}/lich-su")
  String history(@PathVariable String id, @RequestParam(name = "truoc", required = false) @Nullable Long before, Actor actor, Locale locale,
      Today today, Model model) {
    var seen = seen(id, actor);
    if (!seen.whole()) {
      throw new Missing();
    }
    model.addAttribute("page", page(seen, actor, today));
    model.addAttribute("history", histories.of(seen.opportunity().subject(), locale, before));
    return "opportunities/history";
  }

  private OpportunityPage page(Opportunities.Seen seen, Actor actor, Today today) {
    var opportunity = seen.opportunity();
    var partner = opportunity.proposer().partner();
    var mayKnow = partner != null && (!opportunity.proposer().hidden() || seen.whole());
    return new OpportunityPage(seen, actor, today.date(), names,
        mayKnow ? names.partners(List.of(partner), actor).get(partner) : null,
        similar.to(Sketch.of(opportunity), actor, ALIKE, today.date()),
        seen.whole() ? interests.of(opportunity.id(), actor) : List.of(), programmes.of(opportunity.id()));
  }

  private Opportunities.Seen seen(String id, Actor actor) {
    return OpportunityId.of(id).flatMap(it -> opportunities.find(it, actor)).orElseThrow(Missing::new);
  }
}
