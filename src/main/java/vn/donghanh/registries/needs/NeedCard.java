package vn.donghanh.registries.needs;

import java.util.Set;
import vn.donghanh.BilingualText;

/// Thẻ đặt hàng: what one may know of an open order that could be asked together with one's own.
///
/// @param description empty where the reader may know only the summary
/// @param asks        empty where the reader may know only the summary
public record NeedCard(NeedId id, BilingualText title, String description, String locality, Set<String> sectors, Set<String> markets, Set<Ask> asks) {

  public NeedCard {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
    asks = Set.copyOf(asks);
  }
}
