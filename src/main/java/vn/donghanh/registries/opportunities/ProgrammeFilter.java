package vn.donghanh.registries.opportunities;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc chương trình; an empty choice leaves everything in.
public record ProgrammeFilter(String words, @Nullable ProgrammeKind kind, Programme.@Nullable State state, Set<String> sectors,
    Set<String> markets, Place cursor) {

  public ProgrammeFilter {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }
}
