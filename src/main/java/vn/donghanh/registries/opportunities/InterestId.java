package vn.donghanh.registries.opportunities;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of an expression of interest, for those who answer it; who asked knows it by its key.
public record InterestId(UUID value) {

  static InterestId fresh() {
    return new InterestId(UUID.randomUUID());
  }

  public static Optional<InterestId> of(String text) {
    return OpportunityId.of(text).map(it -> new InterestId(it.value()));
  }

  Subject subject() {
    return Subject.of("opportunities", "interest/" + value);
  }

  /// The address of its page, for who answers it.
  public String address() {
    return "/co-hoi/quan-tam/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
