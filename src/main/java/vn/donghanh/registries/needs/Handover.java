package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chuyển giao: one office asks another to take its part over. Until there is evidence, the first one stays responsible.
///
/// @param evidence null while it is open
public record Handover(UUID id, String from, String to, String why, Instant at, String byName,
    @Nullable Evidence evidence, @Nullable Instant closedAt) {

  /// What shows that the other office has it.
  public enum EvidenceKind {
    /// Văn bản.
    DOCUMENT,
    /// Thư, tin nhắn.
    MESSAGE,
    /// Cuộc họp.
    MEETING
  }

  /// Minh chứng: a document, a message or a meeting, with its date and what identifies it.
  public record Evidence(EvidenceKind kind, LocalDate on, String of, String byName) {}

  boolean open() {
    return closedAt == null;
  }

  Handover closed(Evidence with, Instant now) {
    return new Handover(id, from, to, why, at, byName, with, now);
  }
}
