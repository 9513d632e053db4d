package vn.donghanh.registries.opportunities;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.BilingualText;

/// Thẻ cơ hội: what matching and similar-record panels need of an open opportunity; all of it is public.
///
/// @param sectors codes of the taxonomy
/// @param markets codes of markets: countries or groups of them
/// @param locality the code of the locality behind it, null for none
/// @param scale    null when no value is named
/// @param endsOn   the last open day
public record OpportunityCard(OpportunityId id, Direction direction, OpportunityKind kind, BilingualText title,
    BilingualText summary, Set<String> sectors, Set<String> markets, @Nullable String locality, @Nullable Scale scale,
    LocalDate endsOn) {

  public OpportunityCard {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }
}
