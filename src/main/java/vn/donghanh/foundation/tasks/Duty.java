package vn.donghanh.foundation.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Việc: one thing that one body must do about one record.
///
/// @param kind     what sort of duty, a message key such as `needs.answer`; one open duty a subject, kind and body. Where one
///                 body has several of a kind about one record, a colon and a word tell them apart: `needs.answer:EMB-TOKYO`
/// @param body     the body that must act
/// @param waitedBy the body that waits for it, null when nobody does
/// @param due      the last day, null when there is none
/// @param basis    what the date rests on: an article, or `mặc định`
/// @param link     where it is done
public record Duty(
    Subject subject, String kind, BilingualText title, String body, @Nullable String waitedBy,
    @Nullable LocalDate due, String basis, String link) {

  /// The kind alone, as the message key that names it.
  public String kindKey() {
    return kind.split(":", 2)[0];
  }
}
