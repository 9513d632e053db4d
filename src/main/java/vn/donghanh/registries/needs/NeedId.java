package vn.donghanh.registries.needs;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of an order; random, so that no address can be guessed from another.
public record NeedId(UUID value) {

  static NeedId fresh() {
    return new NeedId(UUID.randomUUID());
  }

  /// Reads an id from an address; what is no id names no order.
  public static Optional<NeedId> of(String text) {
    try {
      return text.length() == 36 ? Optional.of(new NeedId(UUID.fromString(text))) : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  public Subject subject() {
    return Subject.of("needs", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
