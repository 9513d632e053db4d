package vn.donghanh.foundation.site;

/// Nguồn: where a value comes from, as the reader sees it; never a file name.
///
/// @param text    title, publisher, date
/// @param address where it can be read, empty when nowhere
public record Source(String text, String address) {

  public static Source of(String text) {
    return new Source(text, "");
  }
}
