package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.tasks.Duty;

/// Việc phát sinh từ một đặt hàng: who must do what next, by when. A pure reading of the order on a given day.
final class NeedDuties {

  private NeedDuties() {}

  static List<Duty> of(Need need, LocalDate today, Clocks clocks) {
    if (need.registered() == null || need.withdrawal() != null) {
      return List.of();
    }
    var duties = new ArrayList<Duty>();
    need.parts().forEach(part -> {
      duties.addAll(ofHolder(need, part, today, clocks));
      part.openHandover().ifPresent(handover -> duties.add(duty(need, part, "needs.duty.evidence",
          "Ghi minh chứng chuyển giao", "Record the evidence of the hand-over", part.holder(), need.lead(), null, clocks)));
      ofRequester(need, part, clocks).ifPresent(duties::add);
    });
    return duties;
  }

  /// The next date of the whole order: the first day on which somebody will be late, or is.
  static @Nullable LocalDate nextDue(Need need, LocalDate today, Clocks clocks) {
    return of(need, today, clocks).stream().map(Duty::due).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
  }

  private static List<Duty> ofHolder(Need need, SubOrder part, LocalDate today, Clocks clocks) {
    if (!part.open()) {
      return List.of();
    }
    var duties = new ArrayList<Duty>();
    var moments = part.moments();
    if (moments.unitAt == null) {
      duties.add(duty(need, part, "needs.duty.unit", "Giao đơn vị phụ trách", "Name the unit in charge",
          part.holder(), need.lead(), clocks.unitBy(part), clocks));
    } else if (moments.officerAt == null) {
      duties.add(duty(need, part, "needs.duty.officer", "Phân công cán bộ", "Name the officer in charge",
          part.holder(), need.lead(), clocks.officerBy(part, moments.unitAt), clocks));
    }
    duties.add(duty(need, part, "needs.duty.answer", "Trả lời đặt hàng", "Answer the order",
        part.holder(), need.lead(), part.expected(), clocks));
    if (part.isLate(today)) {
      duties.add(duty(need, part, "needs.duty.interim", "Trả lời sơ bộ vì đã quá hạn", "Give an interim answer: the date has passed",
          part.holder(), need.lead(), clocks.interimBy(part, Objects.requireNonNull(part.expected())), clocks));
    }
    return duties;
  }

  private static Optional<Duty> ofRequester(Need need, SubOrder part, Clocks clocks) {
    var answered = part.moments().answered;
    return answered == null || part.confirmed() ? Optional.empty() : Optional.of(duty(need, part, "needs.duty.verdict",
        "Xác nhận kết quả hoặc nêu điều còn thiếu", "Confirm the result or say what is missing",
        need.lead(), part.holder(), clocks.verdictBy(part, answered), clocks));
  }

  private static Duty duty(Need need, SubOrder part, String kind, String vi, String en, String body, String waitedBy,
      @Nullable LocalDate due, Clocks clocks) {
    var title = need.wish().title();
    return new Duty(need.id().subject(), kind + ":" + part.body(),
        BilingualText.of(vi + ": " + title.vi(), en + ": " + (title.en().isEmpty() ? title.vi() : title.en())),
        body, waitedBy, due, clocks.of(part).basis(), "/dat-hang/" + need.id() + "#" + part.body());
  }
}
