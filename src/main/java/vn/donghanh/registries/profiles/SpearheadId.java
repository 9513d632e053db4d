package vn.donghanh.registries.profiles;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of a spearhead.
public record SpearheadId(UUID value) {

  static SpearheadId fresh() {
    return new SpearheadId(UUID.randomUUID());
  }

  /// Reads an id from an address; what is no id names no spearhead.
  public static Optional<SpearheadId> of(String text) {
    return Ids.of(text).map(SpearheadId::new);
  }

  public Subject subject() {
    return Subject.of("profiles", "spearhead/" + value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
