package vn.donghanh.registries.opportunities;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Place;

/// Bộ lọc cơ hội: which opportunities a list shows, and in which order. An empty choice leaves everything in.
///
/// @param words    words of title or summary, with or without marks
/// @param stage    null for whatever the reader may see
/// @param sectors  codes; a group does not stand for its members here
/// @param markets  codes of countries and groups; a group does not stand for its members here
/// @param partner  the partner behind it, null for any; a hidden one is found by nobody who may not know it
/// @param ours     true: only those of the reader's body
public record OpportunityFilter(String words, @Nullable Direction direction, @Nullable OpportunityKind kind, @Nullable Stage stage,
    Set<String> sectors, Set<String> markets, @Nullable String locality, @Nullable String partner, boolean ours, Order order, Place cursor) {
  public static final OpportunityFilter ALL = new OpportunityFilter("", null, null, null, Set.of(), Set.of(), null, null, false,
      Order.NEWEST, Place.FIRST);

  /// Thứ tự: the newest first, those that end soonest first, or by title.
  public enum Order { NEWEST, ENDING, TITLE }

  public OpportunityFilter {
    sectors = Set.copyOf(sectors);
    markets = Set.copyOf(markets);
  }

  /// What is open and comes from a locality.
  public static OpportunityFilter ofLocality(String code) {
    return new OpportunityFilter("", null, null, Stage.PUBLISHED, Set.of(), Set.of(), code, null, false, Order.NEWEST, Place.FIRST);
  }

  /// What is open and looks to these markets.
  public static OpportunityFilter ofMarkets(Set<String> codes) {
    return new OpportunityFilter("", null, null, Stage.PUBLISHED, Set.of(), codes, null, null, false, Order.NEWEST, Place.FIRST);
  }

  /// What is open and has this partner behind it.
  public static OpportunityFilter ofPartner(String id) {
    return new OpportunityFilter("", null, null, Stage.PUBLISHED, Set.of(), Set.of(), null, id, false, Order.NEWEST, Place.FIRST);
  }
}
