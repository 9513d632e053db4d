package vn.donghanh.insight.matching.meaning;

import java.util.Map;
import java.util.Set;
import vn.donghanh.foundation.reference.Mentions;

/// Điều đọc được của một bản ghi: what its text says and what its fields state.
///
/// @param mentions  concepts, sectors and places named
/// @param sectors   the sectors its fields state
/// @param acts      who does what, with how strongly it is said
/// @param countries the countries its fields state
/// @param scale     how much it speaks of
/// @param words     its words and pairs of neighbours, as they are spelled
/// @param grams     its letters three by three, for what is equal in all else
public record Reading(Mentions mentions, Set<String> sectors, Map<Act, Integer> acts, Set<String> countries, Scale scale, Set<String> words,
    Set<Integer> grams) {

  public Reading {
    sectors = Set.copyOf(sectors);
    acts = Map.copyOf(acts);
    countries = Set.copyOf(countries);
    words = Set.copyOf(words);
    grams = Set.copyOf(grams);
  }
}
