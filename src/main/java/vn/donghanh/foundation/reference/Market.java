package vn.donghanh.foundation.reference;

import java.util.Set;
import vn.donghanh.BilingualText;

/// Thị trường: what an order can name: a country, or a group of countries.
///
/// @param code      the country's alpha-3 code, or the group's own
/// @param countries the alpha-3 codes it stands for
public record Market(String code, BilingualText name, Set<String> countries) {

  public Market {
    countries = Set.copyOf(countries);
  }

  /// True for a group such as the European Union.
  public boolean group() {
    return !countries.contains(code);
  }
}
