package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Đời của cơ hội: when it was submitted and published, until when it is open, how it ended. Twelve months by default;
/// six to twelve can be chosen. No text sets this: *mặc định*.
///
/// @param stage  as it is kept, never [Stage#EXPIRED]: that is a matter of the day
/// @param months how long it is open once published
/// @param endsOn the last open day, null before the first publication
public record Life(Stage stage, int months, @Nullable Instant submittedAt, @Nullable Instant publishedAt, @Nullable LocalDate endsOn,
    @Nullable Ending ending) {
  public static final int LEAST_MONTHS = 6;
  public static final int MOST_MONTHS = 12;
  /// So many days before the end the owner is asked whether to renew or to close.
  public static final int ASK_DAYS = 30;
  static final Life DRAFT = new Life(Stage.DRAFT, MOST_MONTHS, null, null, null, null);

  public Life {
    if (months < LEAST_MONTHS || months > MOST_MONTHS) {
      throw Refusal.at("months", "site.error.not-a-number", LEAST_MONTHS, MOST_MONTHS);
    }
  }

  /// Published is open until the end of its last day; no job needs to close it.
  public Stage stageOn(LocalDate today) {
    return stage == Stage.PUBLISHED && endsOn != null && today.isAfter(endsOn) ? Stage.EXPIRED : stage;
  }

  /// The day from which the owner is asked, null when nothing is open.
  public @Nullable LocalDate askFrom() {
    return stage == Stage.PUBLISHED && endsOn != null ? endsOn.minusDays(ASK_DAYS) : null;
  }

  Life lasting(int wanted) {
    return new Life(stage, wanted, submittedAt, publishedAt, endsOn, ending);
  }

  Life submitted(Instant now) {
    return new Life(Stage.IN_REVIEW, months, now, publishedAt, endsOn, null);
  }

  Life back() {
    return new Life(Stage.DRAFT, months, submittedAt, publishedAt, endsOn, null);
  }

  Life published(LocalDate today, Instant now) {
    return new Life(Stage.PUBLISHED, months, submittedAt, now, today.plusMonths(months), null);
  }

  Life renewed(int wanted, LocalDate today) {
    return new Life(stage, wanted, submittedAt, publishedAt, today.plusMonths(wanted), null);
  }

  Life ended(Ending how) {
    return new Life(how.succeeded() ? Stage.SUCCEEDED : Stage.WITHDRAWN, months, submittedAt, publishedAt, endsOn, how);
  }

  boolean endsAfter(LocalDate day) {
    return endsOn != null && endsOn.isAfter(day);
  }
}
