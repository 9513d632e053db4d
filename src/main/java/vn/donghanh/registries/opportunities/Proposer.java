package vn.donghanh.registries.opportunities;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Bên đề xuất: who stands behind an opportunity: a locality, a partner of the register, a firm; any of them together.
///
/// @param locality the code of one of the 34, null for none
/// @param partner  the partner's id, null for none
/// @param firm     the name of a firm that is not in the register, empty for none
/// @param hidden   true: neither partner nor firm is named in public
public record Proposer(@Nullable String locality, @Nullable String partner, String firm, boolean hidden) {

  public Proposer {
    if (locality == null && partner == null && firm.isBlank()) {
      throw Refusal.at("locality", "opportunities.proposer.missing");
    }
    if (hidden && partner == null && firm.isBlank()) {
      throw Refusal.at("hidden", "opportunities.proposer.nothing-to-hide");
    }
  }

  public static Proposer of(String locality) {
    return new Proposer(locality, null, "", false);
  }
}
