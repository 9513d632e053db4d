package vn.donghanh.foundation.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Nguồn: where a value comes from, as the reader sees it; never a file name.
///
/// @param text    title, publisher, date
/// @param address where it can be read, empty when nowhere
public record Source(String text, String address) {
  private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]");

  /// The language of its text where that is surely Vietnamese, for whoever reads it aloud; null elsewhere.
  public @Nullable String language() {
    return VIETNAMESE.matcher(text).find() ? "vi" : null;
  }

  public static Source of(String text) {
    return new Source(text, "");
  }
}
