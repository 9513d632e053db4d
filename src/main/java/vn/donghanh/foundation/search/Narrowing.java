package vn.donghanh.foundation.search;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.site.Place;

/// Phạm vi tìm: by what results are narrowed, how they are ordered and where the page begins.
///
/// @param chosen one value a facet
/// @param size   how many a page holds
/// @param counts true: also how many there would be of each value of each facet
public record Narrowing(Map<Facet, String> chosen, Order order, Place place, int size, boolean counts) {

  /// Thứ tự.
  public enum Order {
    BEST(""), NEWEST("moi"), NAME("ten");

    private final String word;

    Order(String word) {
      this.word = word;
    }

    /// As the address says it, empty for the usual one.
    public String word() {
      return word;
    }

    public String key() {
      return "search.order." + (word.isEmpty() ? "hop" : word);
    }

    public static Order of(String word) {
      for (var order : values()) {
        if (order.word.equals(word)) {
          return order;
        }
      }
      return BEST;
    }
  }

  public Narrowing {
    var kept = new EnumMap<Facet, String>(Facet.class);
    chosen.forEach((facet, value) -> {
      if (facet.allows(value)) {
        kept.put(facet, value);
      }
    });
    chosen = java.util.Collections.unmodifiableMap(kept);
  }

  public static Narrowing none(int size) {
    return new Narrowing(Map.of(), Order.BEST, Place.FIRST, size, false);
  }

  public Narrowing with(Facet facet, String value) {
    var more = new EnumMap<Facet, String>(Facet.class);
    more.putAll(chosen);
    more.put(facet, value);
    return new Narrowing(more, order, place, size, counts);
  }

  Narrowing at(Place somewhere) {
    return new Narrowing(chosen, order, somewhere, size, counts);
  }

  @Nullable String of(Facet facet) {
    return chosen.get(facet);
  }
}
