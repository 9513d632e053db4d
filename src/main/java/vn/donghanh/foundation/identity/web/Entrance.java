package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.SignIn;

/// Lối vào: where a session becomes somebody's, step by step, and where it ends. The session and the token of forms are
/// always new ones, so that nobody keeps what was laid out for them.
@Component
class Entrance {
  private final Accounts accounts;
  private final SignIn signIn;
  private final CsrfTokenRepository formTokens;
  private final Today today;

  Entrance(Accounts accounts, SignIn signIn, CsrfTokenRepository formTokens, Today today) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.formTokens = formTokens;
    this.today = today;
  }

  /// A person has shown who they are; leads to the first step that is left, or inside.
  String arrive(HttpServletRequest request, HttpServletResponse response, Waiting arrived) {
    close(request);
    arrived.keepIn(request.getSession(true));
    return onward(request, response);
  }

  /// A person who needs no further step: a role of the demonstration.
  String enter(HttpServletRequest request, HttpServletResponse response, Account account, String how, String back) {
    close(request);
    return inside(request, response, account, how, back);
  }

  /// Who is at a step, nothing when nobody is or they took too long.
  Optional<Waiting> waiting(HttpServletRequest request) {
    return Waiting.in(request, today.now());
  }

  /// The next step of whoever waits; the sign-in page when nobody does.
  String onward(HttpServletRequest request, HttpServletResponse response) {
    var waiting = waiting(request).orElse(null);
    var account = waiting == null ? null : accounts.find(waiting.account()).filter(Account::active).orElse(null);
    if (waiting == null || account == null) {
      return "redirect:/dang-nhap";
    }
    return switch (signIn.next(account, waiting.byPassword(), waiting.codeShown())) {
      case CODE -> "redirect:/dang-nhap/ma-xac-thuc";
      case NEW_PASSWORD -> "redirect:/dang-nhap/doi-mat-khau";
      case ENROLMENT -> "redirect:/xac-thuc-hai-lop";
      case INSIDE -> {
        close(request);
        yield inside(request, response, account, waiting.how(), waiting.back());
      }
    };
  }

  void leave(HttpServletRequest request, Actor actor, String how) {
    if (actor.signedIn()) {
      signIn.left(actor, how);
    }
    close(request);
  }

  private String inside(HttpServletRequest request, HttpServletResponse response, Account account, String how, String back) {
    var session = request.getSession(true);
    session.setAttribute(SignedInActor.ACCOUNT, account.id().toString());
    session.setAttribute(SignedInActor.SEEN, today.now().getEpochSecond());
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
    formTokens.saveToken(formTokens.generateToken(request), request, response);
    signIn.entered(account, how);
    return "redirect:" + back;
  }

  private static void close(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    request.removeAttribute(SignedInActor.OF_REQUEST);
  }
}
