package vn.donghanh.insight.matching.web;

import java.util.List;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.insight.matching.Factor;
import vn.donghanh.insight.matching.Lesson;
import vn.donghanh.insight.matching.Weighting;

/// What the pages of the weights show.
///
/// @param shown the publication that is on the page: the one that holds, or one that somebody goes back to
public record WeightsPage(Weighting shown, List<Weighting> all, Lesson lesson, boolean mayPublish, Submitted form) {

  public Weighting now() {
    return all.getFirst();
  }

  public List<Column> columns(Frame frame) {
    return List.of(Column.of(frame.t("matching.weights.reason")), Column.number(frame.t("matching.weights.points")));
  }

  public List<Column> lessonColumns(Frame frame) {
    return List.of(Column.of(frame.t("matching.weights.reason")), Column.number(frame.t("matching.lesson.chosen")),
        Column.number(frame.t("matching.lesson.turned-down")), Column.of(frame.t("matching.lesson.says")));
  }

  public List<Column> bookColumns(Frame frame) {
    return List.of(Column.of(frame.t("matching.weights.since")), Column.of(frame.t("matching.weights.changed")), Column.of(frame.t("matching.weights.why")));
  }

  /// What a publication changed of the one before it.
  public List<String> changes(Weighting one, Frame frame) {
    var place = all.indexOf(one);
    if (place + 1 >= all.size()) {
      return List.of();
    }
    var before = all.get(place + 1).weights().all();
    return one.weights().all().entrySet().stream().filter(it -> !it.getValue().equals(before.get(it.getKey())))
        .map(it -> frame.t("matching.weights.change", frame.t("matching.weight." + it.getKey()), before.get(it.getKey()), it.getValue())).toList();
  }

  public String says(Factor factor, Frame frame) {
    return lesson.more(factor).map(more -> frame.t(more ? "matching.lesson.more" : "matching.lesson.less")).orElse("–");
  }
}
