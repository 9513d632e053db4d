package vn.donghanh.registries.needs.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.Actor;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Link;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.Origin;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.needs.NeedFilter;
import vn.donghanh.registries.needs.NeedPermission;
import vn.donghanh.registries.needs.NeedRow;
import vn.donghanh.registries.needs.Stage;

/// What the list of orders shows.
public record NeedsPage(NeedFilter filter, NeedBoard.Page rows, Map<Stage, Integer> counts, NeedNames names, Actor actor) {

  public boolean mayWrite() {
    return actor.may(NeedPermission.WRITE);
  }

  /// All, then each stage that holds something or is chosen.
  public List<Tab> tabs(Frame frame) {
    var tabs = new ArrayList<Tab>();
    var all = counts.values().stream().mapToInt(Integer::intValue).sum();
    tabs.add(new Tab(frame.t("needs.list.all"), state().with("giai-doan", null), all, filter.stage() == null));
    for (var stage : Stage.values()) {
      var count = counts.getOrDefault(stage, 0);
      if (count > 0 || filter.stage() == stage) {
        tabs.add(new Tab(frame.t(stage.key()), state().with("giai-doan", word(stage)), count, filter.stage() == stage));
      }
    }
    return tabs;
  }

  /// The same list as a workbook.
  public String export() {
    return new ListState("/bang-tinh/" + NeedSheet.WORD + "/xuat", filter.address()).with("", null);
  }

  /// How many rows the chosen tab holds.
  public int shownOf() {
    var stage = filter.stage();
    return stage == null ? counts.values().stream().mapToInt(Integer::intValue).sum() : counts.getOrDefault(stage, 0);
  }

  public List<Choice> whose(Frame frame) {
    return List.of(Choice.of("cua-toi", frame.t("needs.list.ours")), Choice.of("gui-toi", frame.t("needs.list.sent-to-us")));
  }

  public List<Choice> sectors(Frame frame) {
    return names.sectors().stream().map(it -> Choice.of(it.code(), frame.t(it.name()))).toList();
  }

  public List<Choice> localities(Frame frame) {
    return names.localities().stream().map(it -> Choice.of(it.code(), frame.t(it.name()))).toList();
  }

  /// The filter as a form that shows what is chosen.
  public Submitted asForm() {
    var form = Submitted.blank();
    filter.address().forEach(form::put);
    return form;
  }

  /// What the filter's form keeps though it does not show it.
  public Map<String, String> kept() {
    var kept = new LinkedHashMap<>(filter.address());
    kept.keySet().retainAll(List.of("giai-doan", "thi-truong", "noi-giu"));
    return kept;
  }

  /// The filters that stand, each with the address that drops it.
  public List<Link> pills(Frame frame) {
    var pills = new ArrayList<Link>();
    filter.address().forEach((name, value) -> {
      var text = switch (name) {
        case "cua" -> whose(frame).stream().filter(it -> it.value().equals(value)).map(Choice::text).findFirst().orElse(value);
        case "linh-vuc" -> names.sector(value, frame.locale());
        case "thi-truong" -> names.market(value, frame.locale());
        case "dia-phuong" -> names.locality(value, frame.locale());
        case "noi-giu" -> frame.t("needs.list.holder", names.body(value, frame.locale()));
        case "tre" -> frame.t("needs.list.late");
        default -> "";
      };
      if (!text.isEmpty()) {
        pills.add(new Link(text, state().with(name, null)));
      }
    });
    return pills;
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("needs.order")), Column.of(frame.t("needs.locality")), Column.of(frame.t("needs.sectors")),
        Column.of(frame.t("needs.markets")), Column.of(frame.t("needs.progress")));
  }

  /// The line under the title: number, origin, who holds it.
  public String under(NeedRow row, Frame frame) {
    var parts = new ArrayList<String>();
    if (row.number() != null) {
      parts.add(row.number());
    }
    if (row.origin() == Origin.DEMO) {
      parts.add(frame.t("needs.origin.demo"));
    }
    row.holders().stream().limit(2).forEach(holder -> parts.add(names.body(holder, frame.locale())));
    if (row.holders().size() > 2) {
      parts.add(frame.t("needs.list.and-more", row.holders().size() - 2));
    }
    return String.join(" · ", parts);
  }

  public Tone tone(Stage stage) {
    return NeedPage.tone(stage);
  }

  /// The next page under the same filter.
  public @Nullable String next() {
    return rows.next() == null ? null : state().with(ListState.AFTER, rows.next());
  }

  /// Back to the first page, empty on the first page itself.
  public String first() {
    return filter.after() == null ? "" : state().with(ListState.AFTER, null);
  }

  private ListState state() {
    return new ListState("/dat-hang", filter.address());
  }

  private static String word(Stage stage) {
    return stage.name().toLowerCase(java.util.Locale.ROOT);
  }
}
