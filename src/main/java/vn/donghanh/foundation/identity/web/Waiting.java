package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Đang vào: a person who gave the right name and password and has a step before them. Kept in the session as
/// plain text and numbers; until the last step the session is nobody's.
///
/// @param how        a message key: how they came
/// @param byPassword false when an outside service said who this is
/// @param codeShown  true when the second factor was shown
/// @param back       where they wanted to go, an address of this site
record Waiting(UUID account, String how, boolean byPassword, boolean codeShown, String back, Instant since) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String PREFIX = "waiting.";

  static Optional<Waiting> in(HttpServletRequest request, Instant now) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(PREFIX + "account") instanceof String account)) {
      return Optional.empty();
    }
    var waiting = new Waiting(UUID.fromString(account), text(session, "how"), Boolean.parseBoolean(text(session, "by-password")),
        Boolean.parseBoolean(text(session, "code-shown")), ReturnAddress.local(text(session, "back")), Instant.parse(text(session, "since")));
    return Optional.of(waiting).filter(it -> it.since().plus(PATIENCE).isAfter(now));
  }

  void keepIn(HttpSession session) {
    session.setAttribute(PREFIX + "account", account.toString());
    session.setAttribute(PREFIX + "how", how);
    session.setAttribute(PREFIX + "by-password", String.valueOf(byPassword));
    session.setAttribute(PREFIX + "code-shown", String.valueOf(codeShown));
    session.setAttribute(PREFIX + "back", back);
    session.setAttribute(PREFIX + "since", since.toString());
  }

  Waiting withCodeShown() {
    return new Waiting(account, how, byPassword, true, back, since);
  }

  private static String text(HttpSession session, String name) {
    return String.valueOf(session.getAttribute(PREFIX + name));
  }
}
