package vn.donghanh.foundation.journal;

import java.util.Locale;

/// Trạng thái thư: where a mail stands.
public enum MailState {
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
  public String key() {
    return "journal.mail." + name().toLowerCase(Locale.ROOT);
  }

  /// True when a person may have it sent once more.
  public boolean mayGoAgain() {
    return this == UNCERTAIN || this == FAILED || this == EXPIRED;
  }
}
