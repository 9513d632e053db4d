package vn.donghanh.foundation.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.donghanh.foundation.identity.Account;

/// What the sign-in page shows.
///
/// @param back    where to go afterwards, an address of this site
/// @param name    as it was typed
/// @param demo    the invented persons one may step into; empty outside the demonstration
/// @param outside outside sign-in services, name by address
public record SignInPage(String back, String name, Reason reason, List<Account> demo, Map<String, String> outside) {

  /// The address to return to, as part of another address.
  public String backEncoded() {
    return UriUtils.encode(back, StandardCharsets.UTF_8);
  }

  /// Why somebody sees this page.
  public enum Reason {
    ASKED,
    /// Name and password did not open anything.
    REFUSED,
    /// The idle lock closed the session.
    IDLE,
    /// An outside service vouched for somebody who has no account here.
    UNKNOWN_OUTSIDE,
    /// The way through an outside service broke off.
    OUTSIDE_FAILED;

    static Reason of(@Nullable String why) {
      return switch (why) {
        case "nghi" -> IDLE;
        case "chua-co" -> UNKNOWN_OUTSIDE;
        case "ngoai-loi" -> OUTSIDE_FAILED;
        case null, default -> ASKED;
      };
    }
  }
}
