package vn.donghanh.foundation.journal;

/// Người nhận: who is told.
public sealed interface Recipient {

  /// Everybody who acts for this body.
  record Body(String id) implements Recipient {
    public Body {
      refuseBlank(id);
    }
  }

  /// One person, whichever hat they wear.
  record Account(String id) implements Recipient {
    public Account {
      refuseBlank(id);
    }
  }

  private static void refuseBlank(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a recipient without an id");
    }
  }
}
