package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.OutsideSubjects;

/// Lối vào từ dịch vụ ngoài: an OpenID Connect service has said who somebody is; only an account that an administrator
/// opened lets them in, and what its own rules still ask for comes after.
@Component
class OutsideEntrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  static final String BACK = "outside.back";
  // RFC 8176: the service saw more than a password.
  private static final Set<String> MORE_THAN_A_PASSWORD = Set.of("mfa", "otp", "hwk");
  private static final Logger LOG = LoggerFactory.getLogger(OutsideEntrance.class);

  private final OutsideSubjects subjects;
  private final Entrance entrance;
  private final Today today;

  OutsideEntrance(OutsideSubjects subjects, Entrance entrance, Today today) {
    this.subjects = subjects;
    this.entrance = entrance;
    this.today = today;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication shown) throws IOException {
    var back = ReturnAddress.local(Optional.ofNullable(request.getSession(false)).map(it -> (String) it.getAttribute(BACK)).orElse(null));
    var account = shown.getPrincipal() instanceof OidcUser user
        ? subjects.account(String.valueOf(user.getIssuer()), user.getSubject(), verifiedEmail(user)) : Optional.<vn.donghanh.foundation.identity.Account>empty();
    if (account.isEmpty()) {
      Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
      response.sendRedirect("/dang-nhap?ly-do=chua-co");
      return;
    }
    var next = entrance.arrive(request, response, new Waiting(account.get().id(), "identity.signed-in-outside", false,
        shown.getPrincipal() instanceof OidcUser user && moreThanPassword(user), back, today.now()));
    response.sendRedirect(next.replaceFirst("^redirect:", ""));
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.warn("sign-in through an outside service failed: {}", failure.getMessage());
    response.sendRedirect("/dang-nhap?ly-do=ngoai-loi");
  }

  private static String verifiedEmail(OidcUser user) {
    return Boolean.TRUE.equals(user.getEmailVerified()) && user.getEmail() != null ? user.getEmail() : "";
  }

  private static boolean moreThanPassword(OidcUser user) {
    var methods = user.getIdToken().getClaims().get("amr");
    return methods instanceof List<?> named && named.stream().anyMatch(MORE_THAN_A_PASSWORD::contains);
  }
}
