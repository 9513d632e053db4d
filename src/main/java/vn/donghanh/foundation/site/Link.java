package vn.donghanh.foundation.site;

/// Liên kết: words and where they lead; an empty address leaves the words alone.
public record Link(String text, String address) {

  public static Link none(String text) {
    return new Link(text, "");
  }

  public boolean leads() {
    return !address.isEmpty();
  }
}
