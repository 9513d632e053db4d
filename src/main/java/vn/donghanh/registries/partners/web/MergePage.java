package vn.donghanh.registries.partners.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Kept;
import vn.donghanh.registries.partners.MergePreview;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.ProfileField;
import vn.donghanh.registries.partners.Provenance;

/// Two records side by side, before one gives way.
///
/// @param parents the cards of what the two belong to
public record MergePage(MergePreview preview, Submitted form, Map<String, PartnerCard> parents, PartnerNames names, LocalDate today) {

  /// A field in which both say the same.
  public record Same(String label, String value) {}

  public String address() {
    return "/doi-tac/" + preview.survivor().id();
  }

  /// The same page with the other record staying.
  public String swapped() {
    return "/doi-tac/" + preview.loser().id() + "/gop?" + MergeController.WITH + "=" + preview.survivor().id();
  }

  public List<ProfileField> differing() {
    return Arrays.stream(ProfileField.values()).filter(preview.differing()::contains).toList();
  }

  /// Whose value stays: each with its value and its source.
  public List<Choice> choices(ProfileField field, Frame frame) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of(Kept.Choice.KEEP.name(), shown(preview.survivor(), field, frame)).saying(said(preview.survivor(), preview.survivorSources(), field, frame)));
    choices.add(Choice.of(Kept.Choice.TAKE.name(), shown(preview.loser(), field, frame)).saying(said(preview.loser(), preview.loserSources(), field, frame)));
    if (Kept.isSet(field)) {
      choices.add(Choice.of(Kept.Choice.BOTH.name(), frame.t("partners.merge.both")));
    }
    return choices;
  }

  /// What both say alike; left out where neither says anything.
  public List<Same> same(Frame frame) {
    return Arrays.stream(ProfileField.values()).filter(field -> !preview.differing().contains(field))
        .map(field -> new Same(frame.t(field.key()), value(preview.survivor(), field, frame))).filter(it -> !it.value().isEmpty()).toList();
  }

  private String shown(Partner partner, ProfileField field, Frame frame) {
    var value = value(partner, field, frame);
    return value.isEmpty() ? frame.t("partners.merge.nothing") : value;
  }

  private String said(Partner partner, Map<ProfileField, Provenance> sources, ProfileField field, Frame frame) {
    var provenance = sources.get(field);
    var source = names.source(provenance == null ? partner.source() : provenance.source());
    return partner.id() + " · " + (source.text().isEmpty() ? frame.t("partners.no-source") : source.text());
  }

  private String value(Partner partner, ProfileField field, Frame frame) {
    var parent = partner.profile().parent();
    var card = parent == null ? null : parents.get(parent);
    return names.value(field, partner.profile(), card == null ? "" : frame.t(card.title()), frame);
  }
}
