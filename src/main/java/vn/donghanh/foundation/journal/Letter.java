package vn.donghanh.foundation.journal;

/// Bức thư: what one mail says, plain text. Its subject stands in a header and so on one line.
record Letter(String subject, String body) {
  private static final int LONGEST_SUBJECT = 150;

  Letter {
    if (!OneLine.is(subject)) {
      throw new IllegalArgumentException("a subject that is not one line");
    }
    if (subject.codePointCount(0, subject.length()) > LONGEST_SUBJECT) {
      subject = subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
  }
}
