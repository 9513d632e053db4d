package vn.donghanh.rules.calendar;

import java.time.LocalDate;
import vn.donghanh.BilingualText;

/// Ngày đặc biệt: a date that is not what its weekday says, with what it rests on.
///
/// @param source the notice or the article
/// @param note   what a reader must know of it, empty where there is nothing
public record SpecialDay(LocalDate date, Kind kind, BilingualText name, Status status, String source, String note) {

  public SpecialDay {
    if (name.vi().isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a special day has a name and a source: " + date);
    }
  }

  /// Ngày nghỉ hay ngày làm bù. A decision of the Government may create one of each, and either may be withdrawn alone.
  public enum Kind {
    /// Ngày lễ, tết: Labour Code, article 112.
    PUBLIC_HOLIDAY(false),
    /// Nghỉ bù: for a weekly rest day that fell on a holiday (article 111(3)).
    COMPENSATION_OFF(false),
    /// Nghỉ hoán đổi: a working day given off in exchange for a Saturday.
    SWAP_OFF(false),
    /// Ngày làm bù: the Saturday that is worked in exchange.
    MAKEUP_WORKING_DAY(true);

    private final boolean worked;

    Kind(boolean worked) {
      this.worked = worked;
    }

    public boolean worked() {
      return worked;
    }
  }

  /// How sure the day is.
  public enum Status {
    /// Đã thông báo: in the notice of the year.
    OFFICIAL,
    /// Theo luật: fixed by the code itself, the year's notice not yet seen.
    STATUTORY,
    /// Dự kiến: proposed, or decided in policy and not yet in an act.
    PROPOSED
  }

  public boolean proposed() {
    return status == Status.PROPOSED;
  }
}
