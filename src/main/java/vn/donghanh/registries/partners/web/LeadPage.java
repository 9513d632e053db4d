package vn.donghanh.registries.partners.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Lead;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnersPermission;

/// Who speaks with a partner for which locality about what, and the form in which one names another.
public record LeadPage(Partner partner, List<Lead> leads, Submitted form, PartnerNames names, Localities localities, Actor actor) {

  public String address() {
    return "/doi-tac/" + partner.id();
  }

  public boolean mayName() {
    return actor.may(PartnersPermission.KEEP) && (actor.is(Role.MINISTRY_OFFICER) || actor.locality() != null);
  }

  public List<Lead> standing() {
    return leads.stream().filter(Lead::standing).toList();
  }

  public List<Lead> past() {
    return leads.stream().filter(it -> !it.standing()).toList();
  }

  /// What stands on the screen, so that who names another is told of a change meanwhile.
  public List<String> seen() {
    var kept = form.values("seen");
    return kept.isEmpty() ? standing().stream().map(it -> it.locality() + "/" + it.topic() + "=" + it.id()).toList() : kept;
  }

  public String place(Lead lead, Frame frame) {
    return names.locality(lead.locality(), frame.locale()) + " · " + topic(lead.topic(), frame);
  }

  public String body(Lead lead, Frame frame) {
    return names.body(lead.body(), frame.locale());
  }

  /// The reader's own locality, or all for the ministry.
  public List<Choice> localities(Frame frame) {
    return sorted(localities.all().stream().filter(it -> actor.is(Role.MINISTRY_OFFICER) || it.code().equals(actor.locality()))
        .map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
  }

  public List<Choice> topics(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).map(it -> Choice.of(it.code(), frame.t(it.name()))).toList();
  }

  public List<Choice> bodies(Frame frame) {
    return sorted(names.bodies().stream().filter(it -> actor.is(Role.MINISTRY_OFFICER) || it.locality() == null || it.locality().equals(actor.locality()))
        .map(it -> Choice.of(it.id(), frame.t(it.name()))), frame);
  }

  private String topic(String code, Frame frame) {
    return code.isEmpty() ? frame.t("partners.lead.general") : names.sector(code, frame.locale());
  }

  private static List<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
