package vn.donghanh.registries.profiles.web;

/// Where the pages of profiles stand.
public final class ProfileAddress {
  public static final String LIST = "/ho-so-dia-phuong";

  private ProfileAddress() {}

  /// Where those who write work.
  public static String desk(String locality) {
    return LIST + "/" + locality + "/bien-tap";
  }

  public static String of(String locality) {
    return LIST + "/" + locality;
  }

  /// Where the public reads.
  public static String shown(String locality) {
    return "/dia-phuong/" + locality;
  }
}
