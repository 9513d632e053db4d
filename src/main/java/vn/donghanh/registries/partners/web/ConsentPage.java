package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.ExpertConsent;
import vn.donghanh.registries.partners.Partner;

/// The form in which one writes down what an expert agreed to.
public record ConsentPage(Partner partner, Submitted form) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public static List<Choice> states(Frame frame) {
    return Arrays.stream(Consent.State.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public static List<Choice> purposes(Frame frame) {
    return Arrays.stream(ExpertConsent.Purpose.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
