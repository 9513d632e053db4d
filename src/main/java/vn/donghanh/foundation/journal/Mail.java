package vn.donghanh.foundation.journal;

import java.time.Duration;
import java.util.UUID;

/// Thư đi: one mail in the outbox, claimed by whoever sends it.
///
/// @param messageId the same at every attempt, so that a mail server that saw it before can tell
/// @param claim     who may say how it ended
record Mail(long id, String messageId, Address to, UUID claim, int attempts) {

  /// Trạng thái: where a mail stands.
  enum State {
    WAITING,
    /// Claimed, and perhaps with the mail server. Written before the first byte goes out.
    SENDING,
    SENT,
    /// Its sender died, or the server's last word was lost: it may have arrived, so it does not go again by itself.
    UNCERTAIN,
    FAILED,
    /// Too many in an hour for one recipient: waits for the digest.
    HELD,
    DIGESTED,
    /// A week without a mail server: old news by now.
    EXPIRED;

    /// The message key of its words.
    String key() {
      return "journal.mail." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

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
