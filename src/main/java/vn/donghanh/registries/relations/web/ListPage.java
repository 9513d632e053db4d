package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.donghanh.foundation.site.Bar;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.registries.relations.RelationCounts;
import vn.donghanh.registries.relations.RelationKind;
import vn.donghanh.registries.relations.RelationsPage;

/// What the list of relations shows.
public record ListPage(ListAddress address, RelationsPage found, RelationNames names, RelationCounts counts) {
  private static final int MOST_BARS = 8;


  public List<Tab> tabs(Frame frame) {
    return Tabs.of(frame, ListAddress.PATH);
  }

  /// The filter as a form that shows what is chosen.
  public Submitted asForm() {
    var form = Submitted.blank();
    address.state().words().forEach(form::put);
    return form;
  }

  public List<Choice> localities(Frame frame) {
    return names.localities(frame);
  }

  public List<Choice> markets(Frame frame) {
    return names.markets(frame);
  }

  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(RelationKind.values()).map(kind -> Choice.of(kind.word(), frame.t(kind.key()))).toList();
  }

  public List<Choice> marks(Frame frame) {
    return List.of(Choice.of("co", frame.t("relations.mark.yes")), Choice.of("chua", frame.t("relations.mark.no")));
  }

  /// The countries with most of them.
  public List<Bar> byCountry(Frame frame) {
    return counts.byCountry().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_BARS).map(it -> new Bar(names.country(it.getKey(), frame.locale()), it.getValue(), address.with(ListAddress.COUNTRY, it.getKey()))).toList();
  }

  public List<Bar> byDecade(Frame frame) {
    return counts.byDecade().entrySet().stream()
        .map(it -> new Bar(decade(it.getKey() + "0", frame), it.getValue(), address.with(ListAddress.DECADE, it.getKey().isEmpty() ? ListAddress.UNDATED : it.getKey() + "0"))).toList();
  }

  public List<Choice> decades(Frame frame) {
    return counts.byDecade().keySet().stream().map(it -> it.isEmpty() ? ListAddress.UNDATED : it + "0").map(it -> Choice.of(it, decade(it, frame))).toList().reversed();
  }

  private static String decade(String word, Frame frame) {
    return word.length() == 4 ? word + "–" + word.substring(0, 3) + "9" : frame.t("relations.unknown-day");
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    address.state().words().forEach((name, value) -> {
      var text = switch (name) {
        case ListAddress.LOCALITY -> names.locality(value, frame.locale());
        case ListAddress.COUNTRY -> names.market(value, frame.locale());
        case ListAddress.KIND -> address.kind().map(kind -> frame.t(kind.key())).orElse("");
        case ListAddress.DECADE -> decade(value, frame);
        case ListAddress.CONFIRMED -> frame.t("co".equals(value) ? "relations.mark.yes" : "relations.mark.no");
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, address.with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    var bySigned = "ngay-ky".equals(address.word(ListAddress.ORDER));
    return List.of(
        Column.of(frame.t("relations.relation")),
        Column.of(frame.t("relations.locality")).sortedBy(address.with(ListAddress.ORDER, null), bySigned ? null : Column.Order.ASCENDING),
        Column.of(frame.t("relations.country")),
        Column.of(frame.t("relations.field.kind")),
        Column.of(frame.t("relations.field.signed")).sortedBy(address.with(ListAddress.ORDER, "ngay-ky"), bySigned ? Column.Order.DESCENDING : null),
        Column.of(frame.t("relations.mark")));
  }

  public String next() {
    return found.next().map(address.state()::at).orElse("");
  }

  public String previous() {
    return found.previous().map(address.state()::at).orElse("");
  }
}
