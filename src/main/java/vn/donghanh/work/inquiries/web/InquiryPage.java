package vn.donghanh.work.inquiries.web;

import java.time.LocalDate;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.work.inquiries.Inquiry;

/// What the page of one inquiry shows, to its asker or to the officer who answers it.
///
/// @param about the locality or the mission
/// @param body  who answers
/// @param link  of the page on which it was asked
public record InquiryPage(Inquiry inquiry, BilingualText about, BilingualText body, String link, Submitted form, LocalDate today) {

  static InquiryPage of(Inquiry inquiry, FrontDesk desks, LocalDate today) {
    return of(inquiry, desks, Submitted.blank(), today);
  }

  static InquiryPage of(Inquiry inquiry, FrontDesk desks, Submitted form, LocalDate today) {
    return desks.about(inquiry.about()).map(desk -> new InquiryPage(inquiry, desk.name(), desk.body().name(), desk.address(), form, today))
        .orElseGet(() -> new InquiryPage(inquiry, BilingualText.of(inquiry.about(), inquiry.about()), BilingualText.of(inquiry.recipient(), inquiry.recipient()), "/", form, today));
  }

  public boolean waits() {
    return inquiry.state() == Inquiry.State.WAITING;
  }

  public Tone tone() {
    return tone(inquiry, today);
  }

  static Tone tone(Inquiry inquiry, LocalDate today) {
    return switch (inquiry.state()) {
      case WAITING -> inquiry.late(today) ? Tone.RED : Tone.AMBER;
      case ANSWERED -> Tone.GREEN;
      case UNCONFIRMED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
