package vn.donghanh.registries.opportunities;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of an opportunity; random, so that no address can be guessed from another.
public record OpportunityId(UUID value) {

  static OpportunityId fresh() {
    return new OpportunityId(UUID.randomUUID());
  }

  /// Reads an id from an address; what is no id names no opportunity.
  public static Optional<OpportunityId> of(String text) {
    try {
      return text.length() == 36 ? Optional.of(new OpportunityId(UUID.fromString(text))) : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  public Subject subject() {
    return Subject.of("opportunities", value);
  }

  /// The address of its page.
  public String address() {
    return "/co-hoi/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
