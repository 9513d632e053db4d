package vn.donghanh.registries.opportunities.web;

import java.util.List;
import java.util.Set;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;

/// What the form of a review asks.
public final class ReviewPage {
  /// Four questions, in the order of the grid.
  public static final List<String> QUESTIONS = List.of("clear", "expects", "advantage", "proper");
  static final Set<String> ANSWERS = Set.of("co", "khong");

  private ReviewPage() {}

  public static List<Choice> answers(Frame frame) {
    return List.of(Choice.of("co", frame.t("opportunities.review.yes")), Choice.of("khong", frame.t("opportunities.review.no")));
  }
}
