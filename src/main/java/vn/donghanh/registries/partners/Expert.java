package vn.donghanh.registries.partners;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Chuyên gia, hội người Việt Nam ở nước ngoài: a partner with what it knows and offers, and, for a person, to what they
/// agreed.
///
/// @param source    where the expertise is known from
/// @param forgetOn  from this day on the person is forgotten; null while nobody took consent back
/// @param forgotten true when nothing of the person is left
public record Expert(
    String partner, Expertise expertise, ExpertConsent consent, @Nullable LocalDate forgetOn, boolean forgotten, String source, String byName,
    String bodyName, Instant at) {
  /// How long the body that recorded a person keeps what it knows after consent was taken back. Ours, *mặc định*.
  public static final int KEEP_DAYS = 30;
}
