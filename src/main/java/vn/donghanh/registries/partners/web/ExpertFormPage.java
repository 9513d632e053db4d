package vn.donghanh.registries.partners.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.ExpertOffer;
import vn.donghanh.registries.partners.Partner;
import vn.donghanh.registries.partners.PartnerKind;

/// The form of an overseas Vietnamese expert or association.
///
/// @param partner null for a new one
public record ExpertFormPage(Submitted form, @Nullable Partner partner, PartnerNames names, List<Country> allCountries, Localities localities) {

  public boolean isNew() {
    return partner == null;
  }

  public String address() {
    return partner == null ? "/doi-tac/chuyen-gia/moi" : "/doi-tac/" + partner.id() + "/chuyen-mon";
  }

  public String back() {
    return partner == null ? ExpertsController.PATH : "/doi-tac/" + partner.id();
  }

  /// A person stays a person.
  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(PartnerKind.values()).filter(it -> partner == null ? it.isOverseas() : it == partner.profile().kind())
        .map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public List<Choice> countries(Frame frame) {
    return sorted(allCountries.stream().map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t("partners.form.whole-group")).in(frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent())).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t(group.name()))))).toList();
  }

  public List<Choice> languages(Frame frame) {
    return ExpertsListPage.languageChoices(frame);
  }

  public List<Choice> offers(Frame frame) {
    return Arrays.stream(ExpertOffer.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  /// The 34 of today, then the units of before whose name is no more.
  public List<Choice> homes(Frame frame) {
    var today = sorted(localities.all().stream().map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
    var before = sorted(localities.renamed().stream().map(it -> Choice.of(ExpertForm.BEFORE + it.iso(),
        frame.t("partners.expert.home.before", it.name(), localities.find(it.newCode()).map(now -> frame.t(now.name())).orElse("")))), frame);
    return Stream.concat(today.stream(), before.stream()).toList();
  }

  private static List<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
