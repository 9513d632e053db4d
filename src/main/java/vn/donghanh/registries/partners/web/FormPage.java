package vn.donghanh.registries.partners.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.Identifier;
import vn.donghanh.registries.partners.LookAlike;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.PartnerKind;

/// The form of a new or a changed partner.
///
/// @param id     of the partner, empty for a new one
/// @param theirs what somebody else stored meanwhile, null when nobody did
/// @param similar what a new one may be already
public record FormPage(Submitted form, String id, PartnerNames names, List<Country> allCountries, @Nullable Submitted theirs,
    List<Similar> similar) {

  /// A partner that the new one may be.
  public record Similar(PartnerCard card, LookAlike.Reason reason, int likeness) {}

  /// What one ticks who has looked at them.
  public List<Choice> other(Frame frame) {
    return List.of(Choice.of("1", frame.t("partners.alike.other")));
  }

  public String address() {
    return id.isEmpty() ? "/doi-tac/moi" : "/doi-tac/" + id + "/sua";
  }

  public String back() {
    return id.isEmpty() ? "/doi-tac" : "/doi-tac/" + id;
  }

  /// The version that the next save answers to: having seen theirs, it is theirs.
  public String version() {
    return (theirs == null ? form : theirs).value("version");
  }

  public List<Choice> kinds(Frame frame) {
    return byText(Arrays.stream(PartnerKind.values()).filter(it -> !it.isPerson()).map(it -> Choice.of(it.name(), frame.t(it.key()))), frame);
  }

  public List<Choice> countries(Frame frame) {
    return byText(allCountries.stream().map(it -> Choice.of(it.code(), frame.t(it.name()))), frame);
  }

  /// Groups of countries first.
  public List<Choice> territory(Frame frame) {
    var groups = names.markets().stream().filter(Market::group)
        .map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("partners.form.groups")));
    var single = byText(names.markets().stream().filter(it -> !it.group())
        .map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("partners.form.countries"))), frame);
    return Stream.concat(groups, single.stream()).toList();
  }

  /// Under each group the group itself, then its sectors.
  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t("partners.form.whole-group")).in(frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent()))
            .map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t(group.name()))))).toList();
  }

  public List<Identifier.Kind> identifierKinds() {
    return List.of(Identifier.Kind.values());
  }

  /// What differs between what was typed and what somebody else stored meanwhile.
  public List<Difference> differences(Frame frame) {
    return theirs == null ? List.of() : Stream.concat(
            Stream.of("kind", "name", "name-vi", "country", "territory", "sectors", "website", "parent", "about"),
            identifierKinds().stream().map(kind -> "identifier-" + kind.name()))
        .filter(field -> !form.values(field).stream().sorted().toList().equals(theirs.values(field).stream().sorted().toList()))
        .map(field -> new Difference(frame.t("partners.field." + field), text(form, field, frame), text(theirs, field, frame)))
        .toList();
  }

  private String text(Submitted from, String field, Frame frame) {
    var values = from.values(field);
    return switch (field) {
      case "kind" -> values.stream().map(it -> frame.t(PartnerKind.valueOf(it).key())).findFirst().orElse("");
      case "country" -> values.stream().map(it -> names.country(it, frame.locale())).findFirst().orElse("");
      case "territory" -> String.join(", ", values.stream().map(it -> names.market(it, frame.locale())).sorted().toList());
      case "sectors" -> String.join(" · ", names.sectors(values, frame.locale()));
      default -> from.value(field);
    };
  }

  private static List<Choice> byText(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
