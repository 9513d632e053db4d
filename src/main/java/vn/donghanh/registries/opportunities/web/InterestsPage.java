package vn.donghanh.registries.opportunities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Tab;
import vn.donghanh.foundation.site.Tone;
import vn.donghanh.registries.opportunities.Interest;
import vn.donghanh.registries.opportunities.InterestRow;

/// What the list of expressions of interest shows.
public record InterestsPage(List<InterestRow> rows, Map<Interest.State, Integer> counts, Interest.@Nullable State state, boolean late,
    OpportunityNames names, LocalDate today) {
  private static final String PATH = "/co-hoi/quan-tam";

  public List<Tab> tabs(Frame frame) {
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab(frame.t("opportunities.list.all"), PATH, counts.values().stream().mapToInt(it -> it).sum(), state == null && !late));
    tabs.add(new Tab(frame.t("opportunities.interests.late"), PATH + "?tre=1", null, late));
    counts.forEach((each, count) -> tabs.add(new Tab(frame.t(each.key()), PATH + "?trang-thai=" + each.name().toLowerCase(Locale.ROOT), count, each == state)));
    return tabs;
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("opportunities.list.opportunity")), Column.of(frame.t("opportunities.form.organisation")),
        Column.of(frame.t("opportunities.interests.asked")), Column.of(frame.t("opportunities.interests.due")));
  }

  public Tone tone(InterestRow row) {
    return row.isLate(today) ? Tone.RED : StatusPage.tone(row.state());
  }
}
