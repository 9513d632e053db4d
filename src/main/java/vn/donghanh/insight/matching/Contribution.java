package vn.donghanh.insight.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.site.Formats;

/// Phần điểm: one named part of a score, in words, with the records behind it.
///
/// @param points  what it adds, of 100
/// @param key     the message that says it
/// @param words   what the message is filled with: bilingual texts, dates, numbers, [Word]s or lists of them
/// @param records what can be opened to check it
public record Contribution(Factor factor, int points, String key, List<Object> words, List<Evidence> records) {

  /// A word that has a message key of its own, such as a kind of partner.
  public record Word(String key) {}

  /// Bản ghi làm căn cứ.
  ///
  /// @param confirmed false: the page says "chưa kiểm chứng" beside it
  public record Evidence(BilingualText title, String link, boolean confirmed) {}

  public Contribution {
    words = List.copyOf(words);
    records = List.copyOf(records);
  }

  static Contribution of(Factor factor, int points, String key, Object... words) {
    return new Contribution(factor, points, key, List.of(words), List.of());
  }

  Contribution with(List<Evidence> evidence) {
    return new Contribution(factor, points, key, words, evidence);
  }

  /// The sentence in one language; `texts` looks a message up.
  public String in(Locale locale, BiFunction<String, Object[], String> texts) {
    return texts.apply(key, words.stream().map(word -> said(word, locale, texts)).toArray());
  }

  private static Object said(Object word, Locale locale, BiFunction<String, Object[], String> texts) {
    return switch (word) {
      case BilingualText text -> text.in(locale);
      case LocalDate date -> Formats.date(date);
      case Word(var key) -> texts.apply(key, new Object[0]);
      case List<?> many -> String.join(", ", many.stream().map(it -> String.valueOf(said(it, locale, texts))).toList());
      default -> word;
    };
  }
}
