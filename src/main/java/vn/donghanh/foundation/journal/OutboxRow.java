package vn.donghanh.foundation.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Dòng thư đi: how one mail stands, without its words: who keeps the mail moving sees no business record by that.
///
/// @param digest true for a mail that gathers several notices
/// @param error  the mail server's last word, empty when there is none
public record OutboxRow(
    long id, String name, String email, boolean digest, MailState state, Instant queuedAt, int attempts,
    @Nullable Instant sentAt, String error) {}
