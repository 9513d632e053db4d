package vn.donghanh.registries.needs;

import java.util.HashSet;
import java.util.List;
import vn.donghanh.Refusal;

/// Cơ quan đặt hàng: one of the bodies that ask together.
///
/// @param lead  exactly one of them leads
/// @param share its part of the whole, in per cent
public record Party(String body, boolean lead, int share) {

  /// Refuses parties without exactly one lead, with a body named twice, or with shares that do not make 100.
  static List<Party> checked(List<Party> parties) {
    if (parties.stream().filter(Party::lead).count() != 1) {
      throw Refusal.at("joint", "needs.parties.one-lead");
    }
    if (!parties.stream().map(Party::body).allMatch(new HashSet<>()::add)) {
      throw Refusal.at("joint", "needs.parties.twice");
    }
    var sum = parties.stream().mapToInt(Party::share).sum();
    if (sum != 100 || parties.stream().anyMatch(party -> party.share() < 0)) {
      throw Refusal.at("joint", "needs.parties.shares", sum);
    }
    return List.copyOf(parties);
  }
}
