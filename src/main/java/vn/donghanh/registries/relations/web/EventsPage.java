package vn.donghanh.registries.relations.web;

import java.util.List;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.relations.PastEvent;

/// What the list of past events shows.
public record EventsPage(List<PastEvent> events, RelationNames names) {

  public List<Tab> tabs(Frame frame) {
    return Tabs.of(frame, "/quan-he/hoat-dong");
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("relations.event")), Column.of(frame.t("relations.event.when")),
        Column.of(frame.t("relations.event.place")), Column.of(frame.t("relations.event.countries")), Column.of(frame.t("relations.mark")));
  }

  /// From when to when, as precisely as it is known.
  public static String when(PastEvent event, Frame frame) {
    var ended = event.ended();
    return ended == null || ended.equals(event.began().latest()) && event.began().day() != null
        ? event.began().shown() : event.began().shown() + "–" + frame.date(ended);
  }

  /// Where it was, with the locality of today when that has another name.
  public static String place(PastEvent event, RelationNames names, Frame frame) {
    var host = names.locality(event.host(), frame.locale());
    var sameUnit = event.place().isEmpty() || event.place().equals(names.locality(event.host(), Texts.VIETNAMESE));
    if (sameUnit) {
      return host;
    }
    return host.isEmpty() ? event.place() : frame.t("relations.event.now", event.place(), host);
  }
}
