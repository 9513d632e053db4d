package vn.donghanh.registries.partners.web;

import java.util.Arrays;
import java.util.List;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.ProfileField;
import vn.donghanh.registries.partners.Suggestion;

/// What an officer sees of a suggestion: each field as the partner saw it, as it wants it, and as it stands now.
public record AnswerPage(Partner partner, Suggestion suggestion, Submitted form, PartnerNames names) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public List<ProfileField> fields() {
    return Arrays.stream(ProfileField.values()).filter(suggestion.fields()::contains).toList();
  }

  /// True when somebody has changed the field since the partner looked at it.
  public boolean stale(ProfileField field) {
    return suggestion.open() && suggestion.stale(partner.profile()).contains(field);
  }

  public String before(ProfileField field, Frame frame) {
    return names.value(field, suggestion.before(), "", frame);
  }

  public String after(ProfileField field, Frame frame) {
    return names.value(field, suggestion.after(), "", frame);
  }

  public String now(ProfileField field, Frame frame) {
    return names.value(field, partner.profile(), "", frame);
  }

  public List<Choice> verdicts(Frame frame) {
    return List.of(Choice.of("YES", frame.t("partners.suggestion.accept")), Choice.of("NO", frame.t("partners.suggestion.reject")));
  }
}
