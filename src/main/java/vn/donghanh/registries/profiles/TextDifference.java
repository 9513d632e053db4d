package vn.donghanh.registries.profiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chỗ khác nhau: how a text became another, word by word.
///
/// @param pieces runs of words that stayed, went or came, in reading order
public record TextDifference(List<Piece> pieces) {
  public static final TextDifference NONE = new TextDifference(List.of());
  /// Beyond so many words on a side only the whole is shown as gone and come: the comparison grows with their product.
  private static final int MOST_WORDS = 1_200;

  /// Điều gì xảy ra với một đoạn chữ.
  public enum Fate { KEPT, GONE, NEW }

  /// A run of words of one fate.
  public record Piece(Fate fate, String words) {}

  public TextDifference {
    pieces = List.copyOf(pieces);
  }

  public boolean none() {
    return pieces.stream().allMatch(it -> it.fate() == Fate.KEPT);
  }

  public static TextDifference between(String before, String after) {
    var from = words(before);
    var to = words(after);
    var runs = new Runs();
    if (from.size() > MOST_WORDS || to.size() > MOST_WORDS) {
      from.forEach(word -> runs.add(Fate.GONE, word));
      to.forEach(word -> runs.add(Fate.NEW, word));
      return runs.done();
    }
    var common = common(from, to);
    var i = 0;
    var j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        runs.add(Fate.KEPT, from.get(i++));
        j++;
      } else if (i < from.size() && (j == to.size() || common[i + 1][j] >= common[i][j + 1])) {
        runs.add(Fate.GONE, from.get(i++));
      } else {
        runs.add(Fate.NEW, to.get(j++));
      }
    }
    return runs.done();
  }

  /// How many words the ends of both texts have in common from each pair of places on.
  private static short[][] common(List<String> from, List<String> to) {
    var longest = new short[from.size() + 1][to.size() + 1];
    for (var i = from.size() - 1; i >= 0; i--) {
      for (var j = to.size() - 1; j >= 0; j--) {
        longest[i][j] = from.get(i).equals(to.get(j)) ? (short) (longest[i + 1][j + 1] + 1)
            : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }

  /// Joins words of one fate.
  private static final class Runs {
    private final List<Piece> pieces = new ArrayList<>();

    void add(Fate fate, String word) {
      if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
        pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().words() + " " + word));
      } else {
        pieces.add(new Piece(fate, word));
      }
    }

    TextDifference done() {
      return new TextDifference(pieces);
    }
  }
}
