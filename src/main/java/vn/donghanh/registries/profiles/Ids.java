package vn.donghanh.registries.profiles;

import java.util.Optional;
import java.util.UUID;

/// Reads ids from addresses.
final class Ids {

  private Ids() {}

  static Optional<UUID> of(String text) {
    try {
      return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
