package vn.donghanh.registries.relations;

import java.time.Instant;

/// Lời khẳng định: what was stated of a relation at one time, by whom and why.
///
/// @param reason a sentence, or a message key when a file stated it
public record Stated(Relation relation, String reason, String byName, String bodyName, Instant at) {

  /// True when a file of a release stated it and no person.
  public boolean fromFile() {
    return Statements.FROM_FILE.equals(reason);
  }
}
