package vn.donghanh.registries.partners;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Chuyên môn: what an overseas Vietnamese expert or association knows and offers.
///
/// @param words        what they know, in words
/// @param languages    ISO 639-1 codes of the languages they work in
/// @param homeProvince the code of the locality of today they come from, null when unknown
/// @param homeBefore   the province or city of before 1 July 2025, as it was called; empty when that is the same or unknown
/// @param offers       what they offer to do
/// @param offer        the same in words, empty when nothing is added
public record Expertise(
    String words, Set<String> languages, @Nullable String homeProvince, String homeBefore, Set<ExpertOffer> offers, String offer) {
  public static final int TEXT = 2_000;
  /// The languages a form offers; ISO 639-1.
  public static final Set<String> LANGUAGES = Collections.unmodifiableSet(new TreeSet<>(Set.of("ar", "bg", "cs", "da", "de", "en", "es", "fi", "fr",
      "he", "hi", "hu", "id", "it", "ja", "km", "ko", "lo", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "zh")));

  public Expertise {
    if (words.isBlank()) {
      throw Refusal.at("expertise", "site.error.missing");
    }
    if (words.length() > TEXT || offer.length() > TEXT) {
      throw new IllegalArgumentException("a text of the expertise is too long");
    }
    if (!LANGUAGES.containsAll(languages)) {
      throw Refusal.at("languages", "site.error.not-offered");
    }
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    offers = Collections.unmodifiableSet(offers.isEmpty() ? EnumSet.noneOf(ExpertOffer.class) : EnumSet.copyOf(offers));
  }
}
