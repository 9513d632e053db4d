package vn.donghanh.registries.relations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.registries.relations.RelationKind;
import vn.donghanh.registries.relations.RelationsPage;

/// What the list of relations shows.
public record ListPage(ListAddress address, RelationsPage found, RelationNames names) {

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

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    address.state().words().forEach((name, value) -> {
      var text = switch (name) {
        case ListAddress.LOCALITY -> names.locality(value, frame.locale());
        case ListAddress.COUNTRY -> names.market(value, frame.locale());
        case ListAddress.KIND -> address.kind().map(kind -> frame.t(kind.key())).orElse("");
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
