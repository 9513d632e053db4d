package vn.donghanh.registries.profiles;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of an initiative.
public record InitiativeId(UUID value) {

  static InitiativeId fresh() {
    return new InitiativeId(UUID.randomUUID());
  }

  /// Reads an id from an address; what is no id names no initiative.
  public static Optional<InitiativeId> of(String text) {
    return Ids.of(text).map(InitiativeId::new);
  }

  public Subject subject() {
    return Subject.of("profiles", "initiative/" + value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
