package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.site.Missing;

/// Đổi vai: a person in several bodies acts for one at a time.
@Controller
class HatController {
  private final Accounts accounts;
  private final SignIn signIn;

  HatController(Accounts accounts, SignIn signIn) {
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @Gate(Gate.SIGNED_IN)
  @PostMapping("/vai")
  String wear(@RequestParam String body, HttpServletRequest request, Actor actor) {
    var account = UUID.fromString(String.valueOf(actor.account()));
    if (accounts.hats(account).stream().noneMatch(hat -> hat.body().equals(body))) {
      throw new Missing();
    }
    request.getSession().setAttribute(SignedInActor.HAT, body);
    request.removeAttribute(SignedInActor.OF_REQUEST);
    accounts.actor(account, body).ifPresent(now -> signIn.woreHat(now, actor));
    return "redirect:/";
  }
}
