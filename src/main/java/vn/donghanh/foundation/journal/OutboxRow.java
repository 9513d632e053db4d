package vn.donghanh.foundation.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Dòng thư đi: how one mail stands, without its words: who keeps the mail moving sees no business record by that.
///
/// @param name  of who reads it, empty for a letter
/// @param email where it goes, empty for a letter
/// @param error  the mail server's last word, empty when there is none
public record OutboxRow(
    long id, String name, String email, Kind kind, MailState state, Instant queuedAt, int attempts,
    @Nullable Instant sentAt, String error) {

  /// What a mail carries: one notice, several, or a letter to somebody outside.
  public enum Kind { NOTICE, DIGEST, LETTER }
}
