package vn.donghanh.registries.opportunities;

import java.util.Optional;
import java.util.UUID;
import vn.donghanh.Subject;

/// The id of a programme or call; random.
public record ProgrammeId(UUID value) {

  /// The id of a programme that is being made.
  public static ProgrammeId made() {
    return new ProgrammeId(UUID.randomUUID());
  }

  public static Optional<ProgrammeId> of(String text) {
    return OpportunityId.of(text).map(it -> new ProgrammeId(it.value()));
  }

  public Subject subject() {
    return Subject.of("opportunities", "programme/" + value);
  }

  public String address() {
    return "/chuong-trinh-tai-tro/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
