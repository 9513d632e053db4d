package vn.donghanh.registries.needs.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.partners.PartnerKind;

/// What the form of an order offers to choose from.
public record NeedChoices(List<Sector> sectors, List<Market> markets, List<Body> joint) {

  /// The taxonomy: each group, then what stands under it.
  public List<Choice> sectors(Frame frame) {
    return sectors.stream().filter(group -> group.parent() == null)
        .flatMap(group -> Stream.concat(Stream.of(group), sectors.stream().filter(it -> group.code().equals(it.parent())))
            .map(it -> Choice.of(it.code(), it == group ? frame.t("needs.form.whole-group", frame.t(it.name())) : frame.t(it.name()))
                .in(frame.t(group.name())))).toList();
  }

  /// Groups of countries first, which most orders name, then every country.
  public List<Choice> markets(Frame frame) {
    var byName = Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()));
    return Stream.concat(
        markets.stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("needs.form.regions"))),
        markets.stream().filter(it -> !it.group())
            .map(it -> Choice.of(it.code(), frame.t(it.name())).in(frame.t("needs.form.countries"))).sorted(byName)).toList();
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(PartnerKind.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public List<Choice> asks(Frame frame) {
    return Arrays.stream(Ask.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }

  public List<Choice> joint(Frame frame) {
    return joint.stream().map(it -> Choice.of(it.id(), frame.t(it.name()))).toList();
  }
}
