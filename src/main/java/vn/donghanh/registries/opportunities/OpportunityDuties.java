package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.tasks.Duty;

/// Việc phát sinh từ một cơ hội: to review it, to mend it, to renew or close it. A pure reading of the record on a day.
final class OpportunityDuties {
  static final String BASIS = "mặc định";

  private OpportunityDuties() {}

  static List<Duty> of(Opportunity opportunity, LocalDate today) {
    return switch (opportunity.stageOn(today)) {
      case IN_REVIEW -> List.of(duty(opportunity, "opportunities.duty.review", "Duyệt cơ hội", "Review the opportunity",
          opportunity.reviewBody(), opportunity.owner(), null, "/duyet"));
      case DRAFT -> opportunity.reviews().isEmpty() || opportunity.reviews().getLast().passed() ? List.of()
          : List.of(duty(opportunity, "opportunities.duty.mend", "Sửa theo ý kiến duyệt", "Mend what the review found",
              opportunity.owner(), null, null, ""));
      case PUBLISHED, EXPIRED -> asks(opportunity, today) ? List.of(duty(opportunity, "opportunities.duty.renew",
          "Gia hạn hay khép cơ hội", "Renew or close the opportunity", opportunity.owner(), null, opportunity.life().endsOn(), "")) : List.of();
      case SUCCEEDED, WITHDRAWN -> List.of();
    };
  }

  private static boolean asks(Opportunity opportunity, LocalDate today) {
    var from = opportunity.life().askFrom();
    return from != null && !today.isBefore(from);
  }

  private static Duty duty(Opportunity opportunity, String kind, String vi, String en, String body, @Nullable String waitedBy,
      @Nullable LocalDate due, String act) {
    var title = opportunity.terms().title();
    return new Duty(opportunity.subject(), kind,
        BilingualText.of(vi + ": " + title.vi(), en + ": " + (title.en().isEmpty() ? title.vi() : title.en())),
        body, body.equals(waitedBy) ? null : waitedBy, due, due == null ? "" : BASIS, opportunity.id().address() + act);
  }
}
