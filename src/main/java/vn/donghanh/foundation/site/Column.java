package vn.donghanh.foundation.site;

import org.jspecify.annotations.Nullable;

/// Cột: one column of a list. On a phone its words stand in front of each value.
///
/// @param sort   the address that sorts by it, empty where the column does not sort
/// @param order  how the list is sorted by it now, null when it is not
/// @param number true for figures, which stand to the right
public record Column(String text, String sort, @Nullable Order order, boolean number) {

  /// How a list runs, named as `aria-sort` names it.
  public enum Order {
    ASCENDING,
    DESCENDING;

    public String aria() {
      return this == ASCENDING ? "ascending" : "descending";
    }

    public Icon icon() {
      return this == ASCENDING ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN;
    }
  }

  public static Column of(String text) {
    return new Column(text, "", null, false);
  }

  public static Column number(String text) {
    return new Column(text, "", null, true);
  }

  public Column sortedBy(String address, @Nullable Order now) {
    return new Column(text, address, now, number);
  }
}
