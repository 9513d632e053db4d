package vn.donghanh.foundation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Từ đệm: words of a question that ask and do not name, such as *cho tôi biết về*, *ở đâu*, *the*.
///
/// @param words   each of them, as spelled, and how readily it is left out
/// @param longest how many words the longest has
record Noise(Map<String, Degree> words, int longest) {

  /// How readily a word is left out: always, or only when nothing was found with it.
  enum Degree { ALWAYS, AT_NEED }

  static Noise ofFile() {
    try (var in = Noise.class.getResourceAsStream("/search/noise.txt")) {
      if (in == null) {
        throw new IllegalStateException("search/noise.txt is missing");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line is one word or more; a question mark before it says: at need.
  static Noise of(List<String> lines) {
    var words = new HashMap<String, Degree>();
    var longest = 1;
    for (var line : lines) {
      var spelled = Spelling.spelled(line);
      var degree = line.startsWith("?") ? Degree.AT_NEED : Degree.ALWAYS;
      var several = spelled.indexOf(' ') > 0;
      words.put(spelled, degree);
      // one word without its marks may be another word
      words.putIfAbsent(Spelling.fold(spelled), several ? degree : Degree.AT_NEED);
      longest = Math.max(longest, Spelling.words(spelled).size());
    }
    return new Noise(Map.copyOf(words), longest);
  }

  /// How many words from here on are one noise, 0 when none.
  int length(List<String> spelled, int at) {
    for (var length = Math.min(longest, spelled.size() - at); length > 0; length--) {
      if (words.containsKey(String.join(" ", spelled.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  Degree degree(List<String> noise) {
    return words.getOrDefault(String.join(" ", noise), Degree.AT_NEED);
  }
}
