package vn.donghanh.foundation.reference;

import org.jspecify.annotations.Nullable;

/// Bài viết nguồn: one of the articles that figures and orders are cited from.
///
/// @param id        three digits, never shown
/// @param publisher empty when the article does not say
/// @param link      null when none is known
public record Article(String id, String title, String publisher, PartialDate published, @Nullable String link, String note) {

  /// As it is cited: title, publisher, date.
  public String citation() {
    return "“" + title + "”" + (publisher.isEmpty() ? "" : ", " + publisher) + ", " + published.text();
  }
}
