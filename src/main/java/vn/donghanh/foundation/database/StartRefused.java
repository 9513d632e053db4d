package vn.donghanh.foundation.database;

/// Từ chối khởi động: the database does not start, and the reader is told what to do about it.
/// In both languages at once, because nobody has signed in yet and nothing knows the reader's language.
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String vietnamese;
  private final String english;

  StartRefused(String vietnamese, String english) {
    super(vietnamese + "\n" + english);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /// The same words with the cause below, for failures that the operating system names better than we do.
  StartRefused(String vietnamese, String english, Throwable cause) {
    this(vietnamese, english);
    initCause(cause);
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}
