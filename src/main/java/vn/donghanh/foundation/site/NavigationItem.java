package vn.donghanh.foundation.site;

/// Mục điều hướng: one entry of the top bar, contributed by the module that owns the page.
///
/// @param order where it stands, small first; from [#PERSONAL] on in the reader's own menu instead of the bar
/// @param text  the message key
/// @param link  the address
/// @param gate  the permission code of the address, so that nobody sees an entry that will not open
public record NavigationItem(int order, String text, String link, String gate) {
  /// Entries about the reader, such as the account or another hat, begin here.
  public static final int PERSONAL = 900;

  public boolean personal() {
    return order >= PERSONAL;
  }
}
