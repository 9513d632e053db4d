package vn.donghanh.foundation.reference;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Điều được nhắc tới: what a text names, in codes that are the same in every language.
///
/// @param concepts   how often each concept is named, by its code
/// @param sectors    how often each sector is named by one of its own keywords, by its code
/// @param countries  codes of the countries named
/// @param localities codes of the localities of Viet Nam named, by their present or former names
public record Mentions(Map<String, Integer> concepts, Map<String, Integer> sectors, Set<String> countries, Set<String> localities) {

  public Mentions {
    concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
    sectors = Collections.unmodifiableMap(new TreeMap<>(sectors));
    countries = Set.copyOf(countries);
    localities = Set.copyOf(localities);
  }

  /// Concepts and sectors in one set, for an index to be asked for what they share.
  public Set<String> codes() {
    var all = new LinkedHashSet<>(concepts.keySet());
    all.addAll(sectors.keySet());
    return Collections.unmodifiableSet(all);
  }
}
