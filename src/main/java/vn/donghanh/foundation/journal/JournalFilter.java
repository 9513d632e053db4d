package vn.donghanh.foundation.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Bộ lọc nhật ký: what an auditor looks for; an empty text or a null date asks nothing.
///
/// @param from   the first day, in Viet Nam
/// @param to     the last day
/// @param who    a part of the person's name, or the account's id
/// @param body   the body's id
/// @param act    the act's message key
/// @param module the module of the record
/// @param record the record's id within it
public record JournalFilter(@Nullable LocalDate from, @Nullable LocalDate to, String who, String body, String act,
    String module, String record) {

  public static JournalFilter none() {
    return new JournalFilter(null, null, "", "", "", "", "");
  }
}
