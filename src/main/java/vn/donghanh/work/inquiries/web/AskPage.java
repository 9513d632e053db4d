package vn.donghanh.work.inquiries.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.work.inquiries.Inquiry;

/// What the form shows.
///
/// @param about   the locality or the mission
/// @param body    who answers
/// @param address of the page it stands under
public record AskPage(BilingualText about, BilingualText body, String address, Submitted form, boolean tooMany, Countries countries) {

  public List<Choice> choices(Frame frame) {
    return countries.all().stream().map(it -> Choice.of(it.code(), frame.t(it.name())))
        .sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }

  public int days() {
    return Inquiry.ANSWER.count();
  }

  public int keptMonths() {
    return Inquiry.KEPT_MONTHS;
  }
}
