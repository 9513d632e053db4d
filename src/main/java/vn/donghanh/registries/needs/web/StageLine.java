package vn.donghanh.registries.needs.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.Frame;
import vn.donghanh.foundation.site.Stage;
import vn.donghanh.registries.needs.ClockSetting;
import vn.donghanh.registries.needs.Step;

/// One step of a part as a line of the page: words for dates, clocks and bodies.
final class StageLine {

  private StageLine() {}

  static Stage of(Step step, NeedPage page, Frame frame) {
    var name = name(step, frame);
    var who = step.name() == Step.Name.OFFICER ? step.by() : page.body(step.by(), frame.locale());
    if (step.at() != null) {
      return Stage.done(name, frame.moment(step.at()), who);
    }
    var due = step.due();
    if (step.state() == Step.State.TO_COME || due == null) {
      return new Stage(step.state() == Step.State.NOW ? Stage.State.NOW : Stage.State.COMING, name,
          due == null ? "" : frame.t("needs.due-on", frame.date(due)), who, "", "");
    }
    return new Stage(step.isLate(page.today()) ? Stage.State.LATE : Stage.State.NOW, name,
        frame.t("needs.due-on", frame.date(due)), who, basis(step, frame), left(due, page, frame));
  }

  /// A step that was not taken and will not be.
  static Stage over(Step step, String why, Frame frame) {
    return new Stage(Stage.State.OVER, name(step, frame), why, "", "", "");
  }

  private static String name(Step step, Frame frame) {
    return frame.t("needs.step." + step.name().name().toLowerCase(Locale.ROOT));
  }

  private static String basis(Step step, Frame frame) {
    var clock = step.clock();
    return clock == null ? "" : basis(clock, frame);
  }

  /// "mặc định", or since when the ministry has set it so.
  static String basis(ClockSetting clock, Frame frame) {
    return clock.standard() ? frame.t("needs.clocks.basis.standard")
        : frame.t("needs.clocks.basis.set", frame.date(clock.since().atZone(Today.VIET_NAM).toLocalDate()));
  }

  /// "còn 2 ngày làm việc", "hết hạn hôm nay", "quá hạn 3 ngày".
  static String left(LocalDate due, NeedPage page, Frame frame) {
    if (due.isBefore(page.today())) {
      return frame.t("needs.clock.late", ChronoUnit.DAYS.between(due, page.today()));
    }
    return due.equals(page.today()) ? frame.t("needs.clock.today")
        : frame.t("needs.clock.left", page.clocks().workingDaysLeft(page.today(), due));
  }
}
