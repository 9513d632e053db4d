package vn.donghanh.work.inquiries.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.work.inquiries.Inquiry;

/// What the list shows.
public record InquiriesPage(List<Inquiry> rows, Countries countries, LocalDate today) {

  public String country(Inquiry inquiry, Locale locale) {
    return countries.find(inquiry.asker().country()).map(it -> it.name().in(locale)).orElse("");
  }

  public Tone tone(Inquiry inquiry) {
    return InquiryPage.tone(inquiry, today);
  }
}
