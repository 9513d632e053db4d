package vn.donghanh.foundation.journal;

import org.jspecify.annotations.Nullable;

/// Bức thư: what one mail says, plain text. Its subject stands in a header and so on one line.
///
/// @param sender who wrote it, null when the platform itself did
record Letter(String subject, String body, @Nullable Sender sender) {
  static final int LONGEST_SUBJECT = 150;

  /// Người viết: in whose name a letter goes.
  ///
  /// @param replyTo where an answer goes, null when nowhere
  record Sender(String name, @Nullable Address replyTo) {}

  Letter {
    if (!OneLine.is(subject)) {
      throw new IllegalArgumentException("a subject that is not one line");
    }
    if (subject.codePointCount(0, subject.length()) > LONGEST_SUBJECT) {
      subject = subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
  }

  Letter(String subject, String body) {
    this(subject, body, null);
  }
}
