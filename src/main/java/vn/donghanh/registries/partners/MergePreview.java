package vn.donghanh.registries.partners;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.donghanh.Refusal;

/// Xem trước khi gộp: two records field by field, what would be shown under the one that stays, and what stands against it.
///
/// @param differing the fields in which somebody must choose
/// @param likely    what is offered at first
/// @param moves     what hangs on the record that gives way, with counts
/// @param obstacles why it cannot be done as it is; empty when it can
public record MergePreview(
    Partner survivor, Map<ProfileField, Provenance> survivorSources, Partner loser, Map<ProfileField, Provenance> loserSources,
    Set<ProfileField> differing, Kept likely, List<PartnerReferences.Count> moves, List<Refusal> obstacles) {

  public MergePreview {
    moves = List.copyOf(moves);
    obstacles = List.copyOf(obstacles);
  }

  public boolean possible() {
    return obstacles.isEmpty();
  }
}
