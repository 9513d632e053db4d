package vn.donghanh.registries.opportunities;

import java.util.ArrayList;
import java.util.List;
import vn.donghanh.BilingualText;

/// Điểm chất lượng: what a reader abroad looks for in an opportunity, each part with its points; together they make 100.
/// It advises the writer and decides nothing: the reviewer does.
public record Quality(List<Part> parts) {
  private static final int SHORT = 200;

  /// @param key the message key of the part; its advice is `key.advice`
  public record Part(String key, int points, boolean met) {}

  public Quality {
    parts = List.copyOf(parts);
  }

  public static Quality of(Terms terms) {
    var parts = new ArrayList<Part>();
    parts.add(part("title", 10, terms.title().vi().length() >= 20 && terms.title().vi().length() <= 150));
    parts.add(part("title-en", 10, translated(terms.title())));
    parts.add(part("summary", 20, terms.summary().vi().length() >= SHORT));
    parts.add(part("summary-en", 15, translated(terms.summary())));
    parts.add(part("returns", 10, !terms.returns().vi().isBlank()));
    parts.add(part("sectors", 10, !terms.sectors().isEmpty() && terms.sectors().size() <= 5 && terms.sectors().stream().anyMatch(it -> it.contains("-"))));
    parts.add(part("markets", 10, !terms.markets().isEmpty()));
    parts.add(part("scale", 10, terms.scale() != null));
    parts.add(part("source", 5, !terms.source().isBlank()));
    return new Quality(parts);
  }

  /// Out of 100.
  public int score() {
    return parts.stream().filter(Part::met).mapToInt(Part::points).sum();
  }

  /// What is missing, what brings most first.
  public List<Part> advice() {
    return parts.stream().filter(part -> !part.met()).sorted((a, b) -> b.points() - a.points()).toList();
  }

  private static Part part(String word, int points, boolean met) {
    return new Part("opportunities.quality." + word, points, met);
  }

  private static boolean translated(BilingualText text) {
    return !text.en().isBlank() && !text.stale();
  }
}
