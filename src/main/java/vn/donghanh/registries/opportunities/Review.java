package vn.donghanh.registries.opportunities;

import java.time.Instant;
import java.util.UUID;
import vn.donghanh.Refusal;

/// Lần duyệt: four questions, each yes or no, and a comment. The questions are those of the Enterprise Europe Network's
/// quality grid, with yes or no instead of points: one no sends the record back.
///
/// @param clear     is it clear and concrete?
/// @param expects   does it say what cooperation is expected?
/// @param advantage does it say what is new or better about it?
/// @param proper    language and rules are right: no secret, no personal contact
public record Review(UUID id, boolean clear, boolean expects, boolean advantage, boolean proper, String comment,
    String account, String byName, String byBody, Instant at) {

  public Review {
    if (comment.isBlank() && !(clear && expects && advantage && proper)) {
      throw Refusal.at("comment", "opportunities.review.say-why");
    }
  }

  public boolean passed() {
    return clear && expects && advantage && proper;
  }
}
