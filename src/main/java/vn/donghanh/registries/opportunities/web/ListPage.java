package vn.donghanh.registries.opportunities.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.opportunities.Direction;
import vn.donghanh.registries.opportunities.Facets;
import vn.donghanh.registries.opportunities.OpportunitiesPage;
import vn.donghanh.registries.opportunities.OpportunitiesPermission;
import vn.donghanh.registries.opportunities.OpportunityFilter;
import vn.donghanh.registries.opportunities.OpportunityKind;
import vn.donghanh.registries.opportunities.OpportunityRow;
import vn.donghanh.registries.opportunities.Origin;
import vn.donghanh.registries.opportunities.Stage;
import vn.donghanh.registries.partners.PartnerCard;

/// What the list of opportunities shows. Each choice says how many it would leave.
public record ListPage(ListAddress address, OpportunitiesPage found, Facets facets, OpportunityNames names,
    Map<String, PartnerCard> partners, Actor actor) {

  public boolean mayWrite() {
    return actor.may(OpportunitiesPermission.WRITE);
  }

  /// All, then offers, then requests.
  public List<Tab> tabs(Frame frame) {
    var counts = facets.directions();
    var chosen = address.word(ListAddress.DIRECTION);
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab(frame.t("opportunities.list.all"), address.with(ListAddress.DIRECTION, null), counts.values().stream().mapToInt(it -> it).sum(), chosen.isEmpty()));
    for (var direction : Direction.values()) {
      tabs.add(new Tab(frame.t(direction.key()), address.with(ListAddress.DIRECTION, direction.word()), counts.getOrDefault(direction, 0), direction.word().equals(chosen)));
    }
    return tabs;
  }

  /// The filter as a form that shows what is chosen.
  public Submitted asForm() {
    var form = Submitted.blank();
    address.state().words().forEach(form::put);
    return form;
  }

  public List<Choice> kinds(Frame frame) {
    var counts = facets.kinds();
    return Arrays.stream(OpportunityKind.values()).map(it -> counted(it.word(), frame.t(it.key()), counts.get(it), frame)).toList();
  }

  /// More than one only for who writes or reviews.
  public List<Choice> stages(Frame frame) {
    var counts = facets.stages();
    return Arrays.stream(Stage.values()).filter(counts::containsKey).map(it -> counted(it.word(), frame.t(it.key()), counts.get(it), frame)).toList();
  }

  public boolean showsStages() {
    return facets.stages().size() > 1 || !address.word(ListAddress.STAGE).isEmpty();
  }

  public List<Choice> localities(Frame frame) {
    var counts = facets.localities();
    return sorted(names.localities().stream().map(it -> counted(it.code(), frame.t(it.name()), counts.get(it.code()), frame)), frame);
  }

  /// Each group of sectors, then its members, set off by a dash.
  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().filter(it -> it.parent() == null).flatMap(group -> Stream.concat(
        Stream.of(Choice.of(group.code(), frame.t(group.name()))),
        names.sectors().stream().filter(it -> group.code().equals(it.parent())).map(it -> Choice.of(it.code(), "– " + frame.t(it.name()))))).toList();
  }

  /// Groups of countries first, then every country by name.
  public List<Choice> markets(Frame frame) {
    return Stream.concat(
        names.markets().stream().filter(Market::group).map(it -> Choice.of(it.code(), frame.t(it.name()))),
        sorted(names.markets().stream().filter(it -> !it.group()).map(it -> Choice.of(it.code(), frame.t(it.name()))), frame).stream()).toList();
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    address.filters().forEach((name, value) -> {
      var text = switch (name) {
        case ListAddress.WORDS -> "“" + value + "”";
        case ListAddress.DIRECTION -> Direction.of(value).map(it -> frame.t(it.key())).orElse("");
        case ListAddress.KIND -> OpportunityKind.of(value).map(it -> frame.t(it.key())).orElse("");
        case ListAddress.STAGE -> Stage.of(value).map(it -> frame.t(it.key())).orElse("");
        case ListAddress.SECTOR -> names.sector(value, frame.locale());
        case ListAddress.LOCALITY -> names.locality(value, frame.locale());
        case ListAddress.MARKET -> names.market(value, frame.locale());
        case ListAddress.PARTNER -> value;
        default -> "chung-toi".equals(value) ? frame.t("opportunities.list.ours") : "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, address.with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    var order = address.order();
    return List.of(
        Column.of(frame.t("opportunities.list.opportunity")).sortedBy(address.with(ListAddress.ORDER, "ten"), on(order == OpportunityFilter.Order.TITLE)),
        Column.of(frame.t("opportunities.list.proposer")), Column.of(frame.t("opportunities.sectors")), Column.of(frame.t("opportunities.markets")),
        Column.of(frame.t("opportunities.scale")),
        Column.of(frame.t("opportunities.list.ends")).sortedBy(address.with(ListAddress.ORDER, "het-han"), on(order == OpportunityFilter.Order.ENDING)));
  }

  public boolean newestFirst() {
    return address.order() == OpportunityFilter.Order.NEWEST;
  }

  /// The line under the title: what it is.
  public String under(OpportunityRow row, Frame frame) {
    var what = frame.t(row.direction().key()) + " · " + frame.t(row.kind().key());
    return row.origin() == Origin.DEMO ? what + " · " + frame.t("opportunities.origin.demo") : what;
  }

  /// Who stands behind it, as far as the reader may know.
  public String proposer(OpportunityRow row, Frame frame) {
    var partner = row.partner() == null ? null : partners.get(row.partner());
    return String.join(" · ", Stream.of(names.locality(row.locality(), frame.locale()), partner == null ? "" : partner.title().in(frame.locale()), row.firm())
        .filter(it -> !it.isEmpty()).toList());
  }

  public Tone tone(OpportunityRow row) {
    return tone(row.stage());
  }

  public String next() {
    return found.next().map(address.state()::at).orElse("");
  }

  public String previous() {
    return found.previous().map(address.state()::at).orElse("");
  }

  public static Tone tone(Stage stage) {
    return switch (stage) {
      case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
      case IN_REVIEW, EXPIRED -> Tone.AMBER;
      case PUBLISHED -> Tone.BLUE;
      case SUCCEEDED -> Tone.GREEN;
    };
  }

  private static Column.@Nullable Order on(boolean holds) {
    return holds ? Column.Order.ASCENDING : null;
  }

  private static Choice counted(String value, String text, @Nullable Integer count, Frame frame) {
    return Choice.of(value, text + " (" + frame.number(count == null ? 0 : count) + ")");
  }

  private static List<Choice> sorted(Stream<Choice> choices, Frame frame) {
    return choices.sorted(Comparator.comparing(Choice::text, Collator.getInstance(frame.locale()))).toList();
  }
}
