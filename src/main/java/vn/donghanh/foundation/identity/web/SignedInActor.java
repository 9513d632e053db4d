package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.Permissions;
import vn.donghanh.foundation.site.CurrentActor;

/// Who is asking, by the session: the session holds the account's id and the body of the hat, nothing else,
/// and the rest is read anew for every request, once.
@Component
class SignedInActor implements CurrentActor {
  /// Where one request keeps its answer.
  static final String OF_REQUEST = Actor.class.getName();
  static final String ACCOUNT = "account";
  static final String HAT = "hat";

  private final Accounts accounts;
  private final Permissions permissions;

  SignedInActor(Accounts accounts, Permissions permissions) {
    this.accounts = accounts;
    this.permissions = permissions;
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

  private Actor read(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
      return Actor.VISITOR;
    }
    return accounts.actor(UUID.fromString(account), (String) session.getAttribute(HAT)).orElse(Actor.VISITOR);
  }
}
