package vn.donghanh.registries.opportunities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.donghanh.foundation.site.Choice;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.registries.opportunities.AbandonReason;

/// What the form that closes an opportunity offers.
public final class EndPage {
  static final String FAILED = "khong-thanh";
  static final Set<String> OUTCOMES = Set.of("thanh", FAILED);

  private EndPage() {}

  public static List<Choice> outcomes(Frame frame) {
    return List.of(Choice.of("thanh", frame.t("opportunities.end.succeeded")), Choice.of(FAILED, frame.t("opportunities.end.failed")));
  }

  public static List<Choice> reasons(Frame frame) {
    return Arrays.stream(AbandonReason.values()).map(it -> Choice.of(it.name(), frame.t(it.key()))).toList();
  }
}
