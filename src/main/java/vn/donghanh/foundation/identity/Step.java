package vn.donghanh.foundation.identity;

/// Bước: what still stands between a person who gave the right name and password and the inside.
public enum Step {
  /// A code of the authenticator app.
  CODE,
  /// A password of their own, because somebody else chose this one or it grew old.
  NEW_PASSWORD,
  /// An authenticator app, which this person must have and has not yet.
  ENROLMENT,
  /// Nothing.
  INSIDE
}
