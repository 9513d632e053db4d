package vn.donghanh.registries.needs.web;

import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.foundation.site.Column;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Submitted;
import vn.donghanh.registries.needs.ClockSetting;
import vn.donghanh.registries.needs.Clocks;

/// What the pages of the clocks show.
public record ClocksPage(Clocks clocks, boolean maySet, Submitted form) {
  /// The names of the fields, in the order of the steps.
  static final List<String> STEPS = List.of("unit", "officer", "answer", "interim", "verdict");

  public List<String> steps() {
    return STEPS;
  }

  public List<Column> columns(Frame frame) {
    return Stream.concat(Stream.of(Column.of(frame.t("needs.clocks.since"))),
        Stream.concat(STEPS.stream().map(step -> Column.number(frame.t("needs.clocks." + step))), Stream.of(Column.of(frame.t("needs.clocks.why"))))).toList();
  }

  public int days(ClockSetting setting, String step) {
    return switch (step) {
      case "unit" -> setting.unit().count();
      case "officer" -> setting.officer().count();
      case "answer" -> setting.answer().count();
      case "interim" -> setting.interim().count();
      case "verdict" -> setting.verdict().count();
      default -> throw new IllegalArgumentException(step);
    };
  }
}
