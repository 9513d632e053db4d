package vn.donghanh.foundation.journal;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Thư đi: one mail in the outbox, claimed by whoever sends it.
///
/// @param messageId the same at every attempt, so that a mail server that saw it before can tell
/// @param claim     who may say how it ended
/// @param letter    whose words it carries, null when it tells notices
record Mail(long id, String messageId, Address to, UUID claim, int attempts, @Nullable UUID letter) {

  /// Kết cục: how one attempt ended.
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /// The server certainly did not take it; it may later.
    record Again(String why) implements Outcome {}

    /// The server certainly does not take it.
    record Never(String why) implements Outcome {}

    /// Nobody knows whether the server took it.
    record Unknown(String why) implements Outcome {}
  }

  /// How long to wait after this attempt: one minute, then twice as long each time, at most four hours.
  Duration pause() {
    var minutes = 1L << Math.min(attempts - 1, 8);
    return Duration.ofMinutes(Math.min(minutes, 240));
  }
}
