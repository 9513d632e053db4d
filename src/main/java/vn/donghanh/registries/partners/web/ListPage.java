package vn.donghanh.registries.partners.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.partners.PartnerCard;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.PartnersPage;
import vn.donghanh.registries.partners.PartnersPermission;

/// What the list of partners shows.
public record ListPage(ListAddress address, PartnersPage found, PartnerNames names, Actor actor) {

  public boolean mayAdd() {
    return actor.may(PartnersPermission.KEEP);
  }

  public boolean mayMerge() {
    return actor.may(PartnersPermission.VERIFY);
  }

  /// The filter as a form that shows what is chosen.
  public Submitted asForm() {
    var form = Submitted.blank();
    address.state().words().forEach(form::put);
    return form;
  }

  public List<Choice> kinds(Frame frame) {
    return sorted(Arrays.stream(PartnerKind.values()).map(kind -> Choice.of(kind.word(), frame.t(kind.key()))), frame);
  }

  /// Groups of countries first, then every country by name.
  public List<Choice> markets(Frame frame) {
    return Stream.concat(
        names.markets().stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name()))),
        sorted(names.markets().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name()))), frame).stream())
        .toList();
  }

  /// Each group of sectors, then its members, set off by a dash.
  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent()))
            .map(it -> Choice.of(it.code(), "– " + frame.t(it.name()))))).toList();
  }

  public List<Choice> yesOrNo(Frame frame, String key) {
    return List.of(Choice.of("co", frame.t(key + ".yes")), Choice.of("chua", frame.t(key + ".no")));
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    address.filters().forEach((name, value) -> {
      var text = switch (name) {
        case ListAddress.WORDS -> "“" + value + "”";
        case ListAddress.KIND -> address.kind().map(kind -> frame.t(kind.key())).orElse("");
        case ListAddress.COUNTRY -> names.market(value, frame.locale());
        case ListAddress.SECTOR -> names.sector(value, frame.locale());
        case ListAddress.CONFIRMED -> frame.t("partners.list.confirmed" + ("co".equals(value) ? ".yes" : ".no"));
        default -> frame.t("partners.list.stale" + ("co".equals(value) ? ".yes" : ".no"));
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, address.with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    var byFreshness = "xac-nhan".equals(address.word(ListAddress.ORDER));
    return List.of(
        Column.of(frame.t("partners.list.partner")).sortedBy(address.with(ListAddress.ORDER, null), byFreshness ? null : Column.Order.ASCENDING),
        Column.of(frame.t("partners.list.country")),
        Column.of(frame.t("partners.list.sectors")),
        Column.of(frame.t("partners.list.verification")),
        Column.of(frame.t("partners.list.freshness")).sortedBy(address.with(ListAddress.ORDER, "xac-nhan"), byFreshness ? Column.Order.ASCENDING : null));
  }

  /// The line under the country: for whom else it stands.
  public String standsFor(PartnerCard card, Frame frame) {
    if (card.territory().isEmpty()) {
      return frame.t("partners.stands-for-none");
    }
    return card.territory().size() == 1 && card.territory().contains(card.country()) ? ""
        : frame.t("partners.stands-for", String.join(", ", names.territory(card.territory(), frame.locale())));
  }

  public String next() {
    return found.next().map(address.state()::at).orElse("");
  }

  public String previous() {
    return found.previous().map(address.state()::at).orElse("");
  }

  private static List<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
