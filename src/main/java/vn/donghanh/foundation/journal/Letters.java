package vn.donghanh.foundation.journal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.site.Texts;

/// Writes the letter of a mail: Vietnamese first, then English, with the address where one can act on it.
@Component
class Letters {
  private final Words words;
  private final Texts texts;
  private final String site;

  /// @param site the address of this platform as its readers know it, such as `https://donghanh.example.vn`; empty
  ///             when nobody has said it: then a letter asks to sign in and gives no link
  Letters(Words words, Texts texts, @Value("${donghanh.address:}") String site) {
    this.words = words;
    this.texts = texts;
    this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
  }

  Letter of(List<Told> told) {
    var subject = told.size() == 1 ? words.of(told.getFirst(), Texts.VIETNAMESE)
        : texts.of(Texts.VIETNAMESE, "journal.letter.digest", told.size());
    return new Letter(texts.of(Texts.VIETNAMESE, "journal.letter.subject", subject),
        part(told, Texts.VIETNAMESE) + "\n\n-- \n\n" + part(told, Texts.ENGLISH) + "\n");
  }

  private String part(List<Told> told, Locale locale) {
    var head = told.size() == 1 ? "" : texts.of(locale, "journal.letter.digest", told.size()) + "\n\n";
    return told.stream().map(one -> line(one, locale)).collect(Collectors.joining("\n\n", head, "\n\n"))
        + (site.isEmpty() ? texts.of(locale, "journal.letter.sign-in") + "\n" : "")
        + texts.of(locale, "journal.letter.automatic");
  }

  private String line(Told told, Locale locale) {
    return words.of(told, locale) + (site.isEmpty() ? "" : "\n" + site + told.link());
  }
}
