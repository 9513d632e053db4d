package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.journal.Journal;

/// Lối vào: where a session becomes somebody's and where it ends. Always a new session, so that nobody keeps one
/// that was laid out for them.
@Component
class Entrance {
  private final Accounts accounts;
  private final Journal journal;

  Entrance(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /// Begins the session of a person who has shown who they are. `how` is a message key such as `identity.signed-in`.
  @Transactional
  public void enter(HttpServletRequest request, Account account, String how) {
    close(request);
    var session = request.getSession(true);
    session.setAttribute(SignedInActor.ACCOUNT, account.id().toString());
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
    accounts.actor(account.id(), null).ifPresent(actor -> journal.record(actor, how, account.subject()));
  }

  @Transactional
  public void leave(HttpServletRequest request, Actor actor) {
    if (actor.signedIn()) {
      journal.record(actor, "identity.signed-out", vn.donghanh.Subject.of("identity", String.valueOf(actor.account())));
    }
    close(request);
  }

  private static void close(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(jakarta.servlet.http.HttpSession::invalidate);
    request.removeAttribute(SignedInActor.OF_REQUEST);
  }
}
