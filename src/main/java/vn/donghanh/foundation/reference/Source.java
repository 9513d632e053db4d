package vn.donghanh.foundation.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Nguồn: where a value comes from, as of which day, and how far it was checked.
///
/// @param text  an address or a named publication, empty when there is none
/// @param asOf  the day the source speaks of, null when it does not say
/// @param note  what a reader should know of it, empty when nothing
public record Source(String text, @Nullable LocalDate asOf, Verification verification, String note) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;,)]+");
  /// A numbered legal text or notice, a standard, one of the source articles, or a repository by its name.
  private static final Pattern PUBLICATION = Pattern.compile(
      "\\d+/(\\d{4}/)?[A-ZĐ]{2,}|Labour Code|Bộ luật|ISO \\d+|CLDR|ISIC|article \\d{3}|github:[\\w.-]+/[\\w.-]+");
  /// Remarks of the collector that say nothing to a reader.
  private static final Pattern REMARK = Pattern.compile(" list \\(via [^)]*\\)| \\(via [^)]*\\)|; page not opened| \\(mission list\\)| / MOFA mission list| \\(not published at a stable address\\)");
  private static final Pattern UNREAD = Pattern.compile("not opened|not published at a stable address");

  /// False: the page says “chưa kiểm chứng” beside the value.
  public boolean confirmed() {
    return switch (verification) {
      case LOOKED_UP, COMPUTED -> named() && !UNREAD.matcher(text).find();
      case REFERENCE -> false;
    };
  }

  /// The first web address in the text, null when there is none.
  public @Nullable String address() {
    var found = ADDRESS.matcher(text);
    return found.find() ? found.group() : null;
  }

  /// As it is shown: addresses by their host, without remarks about how it was found.
  public String label() {
    var hosts = ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(URI.create(found.group().replaceAll("[^\\x21-\\x7e]", "")).getHost()));
    return REMARK.matcher(hosts).replaceAll("").strip();
  }

  /// The same source with the mark of one value taken from it.
  public Source marked(Verification mark) {
    return new Source(text, asOf, mark, note);
  }

  private boolean named() {
    return address() != null || PUBLICATION.matcher(text).find();
  }
}
