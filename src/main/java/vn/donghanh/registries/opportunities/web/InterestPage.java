package vn.donghanh.registries.opportunities.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.Opportunity;

/// What the form of an expression of interest shows.
///
/// @param tooMany true when the flood gate is shut for today; what was typed is still there
public record InterestPage(Opportunity opportunity, Submitted form, boolean tooMany, Actor actor, OpportunityNames names) {

  public String action() {
    return opportunity.id().address() + "/quan-tam";
  }

  public int days() {
    return Interest.ANSWER.count();
  }

  public int keptMonths() {
    return Interest.KEPT_MONTHS;
  }

  public String contact(Frame frame) {
    return names.body(opportunity.desk().contact(), frame.locale());
  }

  public List<Choice> countries(Frame frame) {
    return names.countries().stream().map(it -> Choice.of(it.code(), frame.t(it.name())))
        .sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
