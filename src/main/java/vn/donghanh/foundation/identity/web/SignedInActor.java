package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.Permissions;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.site.CurrentActor;

/// Who is asking, by the session: the session holds the account's id, the body of the hat and the time of the last
/// act, nothing else; the rest is read anew for every request, once. Fifteen idle minutes end it
/// (QCVN 12:2026/BCA 3.6.2.1.8).
@Component
class SignedInActor implements CurrentActor {
  static final Duration IDLE = Duration.ofMinutes(15);
  /// Where one request keeps its answer.
  static final String OF_REQUEST = Actor.class.getName();
  /// Set on a request that came too late.
  static final String LOCKED = "idle-locked";
  static final String ACCOUNT = "account";
  static final String HAT = "hat";
  static final String SEEN = "seen";
  // The session is not written for every click.
  private static final long COARSE_SECONDS = 20;

  private final Accounts accounts;
  private final Permissions permissions;
  private final SignIn signIn;
  private final Today today;

  SignedInActor(Accounts accounts, Permissions permissions, SignIn signIn, Today today) {
    this.accounts = accounts;
    this.permissions = permissions;
    this.signIn = signIn;
    this.today = today;
  }

  @Override
  public Actor of(HttpServletRequest request) {
    if (request.getAttribute(OF_REQUEST) instanceof Actor known) {
      return known;
    }
    var actor = read(request);
    request.setAttribute(OF_REQUEST, actor);
    return actor;
  }

  @Override
  public boolean mayOpen(Actor actor, String gate) {
    return permissions.opens(gate, actor);
  }

  /// Notes that the person did something.
  void touch(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(SEEN) instanceof Long seen) {
      var now = today.now().getEpochSecond();
      if (now - seen >= COARSE_SECONDS) {
        session.setAttribute(SEEN, now);
      }
    }
  }

  private Actor read(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
      return Actor.VISITOR;
    }
    var actor = accounts.actor(UUID.fromString(account), (String) session.getAttribute(HAT)).orElse(Actor.VISITOR);
    if (!actor.signedIn()) {
      session.invalidate();
    } else if (idle(session)) {
      session.invalidate();
      signIn.left(actor, "identity.idle-locked");
      request.setAttribute(LOCKED, true);
      return Actor.VISITOR;
    }
    return actor;
  }

  private boolean idle(HttpSession session) {
    return !(session.getAttribute(SEEN) instanceof Long seen) || today.now().getEpochSecond() - seen > IDLE.toSeconds();
  }
}
