package vn.donghanh.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.donghanh.BilingualText;

/// How a deadline says how it was found. Words live here, not in the pages, because documents quote them too.
final class DeadlineWords {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> VIETNAMESE =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
  private static final List<String> ENGLISH =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Locale VI = Locale.of("vi");

  private DeadlineWords() {}

  static BilingualText weekday(DayOfWeek day) {
    return BilingualText.of(VIETNAMESE.get(day.ordinal()), ENGLISH.get(day.ordinal()));
  }

  static BilingualText explain(Deadline deadline) {
    return BilingualText.of(inVietnamese(deadline), inEnglish(deadline));
  }

  private static String inVietnamese(Deadline it) {
    var words = new ArrayList<String>();
    words.add("Tính từ " + DATE.format(it.start()) + " (ngày đầu không tính), thời hạn " + switch (it.term()) {
      case WorkingDays days -> days.count() + " ngày làm việc.";
      case CalendarDays days -> days.count() + " ngày.";
      case Months months -> months.count() + " tháng.";
    });
    it.madeUp().forEach(day -> words.add("Có tính " + DATE.format(day.date()) + " (" + day.name().vi() + ")."));
    if (!it.nominal().equals(it.due())) {
      words.add("Ngày cuối " + DATE.format(it.nominal()) + " là ngày nghỉ, chuyển sang ngày làm việc tiếp theo.");
    }
    if (!it.skipped().isEmpty()) {
      words.add((it.term() instanceof WorkingDays ? "Không tính: " : "Ngày nghỉ: ") + skipped(it, VI) + ".");
    }
    words.add("Hạn cuối: hết " + weekday(it.due().getDayOfWeek()).vi() + ", " + DATE.format(it.due()) + ".");
    if (it.restsOnProposedDay()) {
      words.add("Có ngày nghỉ mới là dự kiến; nếu không được nghỉ, hạn là " + DATE.format(it.dueWithoutProposed()) + ".");
    }
    if (!it.calendarKnown()) {
      words.add("Lịch chưa công bố cho toàn bộ thời hạn; cần tính lại khi có thông báo.");
    }
    words.add("Căn cứ: " + it.basis().vi() + ".");
    return String.join(" ", words);
  }

  private static String inEnglish(Deadline it) {
    var words = new ArrayList<String>();
    words.add("From " + DATE.format(it.start()) + " (the first day is not counted), a term of " + switch (it.term()) {
      case WorkingDays days -> count(days.count(), "working day");
      case CalendarDays days -> count(days.count(), "day");
      case Months months -> count(months.count(), "month");
    } + ".");
    it.madeUp().forEach(day -> words.add(DATE.format(day.date()) + " counts (" + day.name().in(Locale.ENGLISH) + ")."));
    if (!it.nominal().equals(it.due())) {
      words.add("The last day, " + DATE.format(it.nominal()) + ", is a day off; the term ends on the next working day.");
    }
    if (!it.skipped().isEmpty()) {
      words.add((it.term() instanceof WorkingDays ? "Not counted: " : "Days off: ") + skipped(it, Locale.ENGLISH) + ".");
    }
    words.add("Due: end of " + weekday(it.due().getDayOfWeek()).en() + ", " + DATE.format(it.due()) + ".");
    if (it.restsOnProposedDay()) {
      words.add("A day off is only proposed; if it is worked, the due date is " + DATE.format(it.dueWithoutProposed()) + ".");
    }
    if (!it.calendarKnown()) {
      words.add("The calendar of part of the term is not published; count again when it is.");
    }
    words.add("Basis: " + it.basis().in(Locale.ENGLISH) + ".");
    return String.join(" ", words);
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /// Days off in a row are one stretch: 30/04/2025–04/05/2025 (Ngày Chiến thắng, …).
  private static String skipped(Deadline deadline, Locale locale) {
    var stretches = new ArrayList<List<Deadline.Skipped>>();
    LocalDate last = LocalDate.MIN;
    for (var day : deadline.skipped()) {
      if (!day.date().minusDays(1).equals(last)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(day);
      last = day.date();
    }
    return stretches.stream().map(days -> stretch(days, locale)).collect(Collectors.joining("; "));
  }

  private static String stretch(List<Deadline.Skipped> days, Locale locale) {
    var first = DATE.format(days.getFirst().date());
    var span = days.size() == 1 ? first : first + "–" + DATE.format(days.getLast().date());
    var proposed = "en".equals(locale.getLanguage()) ? " – proposed" : " – dự kiến";
    return span + " (" + days.stream().map(day -> day.why().in(locale) + (day.proposed() ? proposed : ""))
        .distinct().collect(Collectors.joining(", ")) + ")";
  }
}
