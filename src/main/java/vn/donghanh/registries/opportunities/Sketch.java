package vn.donghanh.registries.opportunities;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phác thảo: what is known of an opportunity while it is being written, by which similar ones are found.
///
/// @param itself the record that is being changed, null for a new one
public record Sketch(String title, Set<String> sectors, Set<String> markets, @Nullable OpportunityId itself) {

  public Sketch {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }

  /// Too little to compare with.
  public boolean blank() {
    return title.isBlank() && (sectors.isEmpty() || markets.isEmpty());
  }

  public static Sketch of(Opportunity opportunity) {
    return new Sketch(opportunity.terms().title().vi(), opportunity.terms().sectors(), opportunity.terms().markets(), opportunity.id());
  }
}
