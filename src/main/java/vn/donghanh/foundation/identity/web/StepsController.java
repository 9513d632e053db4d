package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.NetworkAddress;
import vn.donghanh.foundation.identity.Password;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.site.Submitted;

/// Các bước đăng nhập: the code and the new password that may stand between the right name and the inside. Open to
/// everybody and empty for whoever is not at that step.
@Controller
class StepsController {
  private static final String AGAIN = "redirect:/dang-nhap";

  private final Entrance entrance;
  private final Accounts accounts;
  private final SignIn signIn;

  StepsController(Entrance entrance, Accounts accounts, SignIn signIn) {
    this.entrance = entrance;
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dang-nhap/ma-xac-thuc")
  String code(HttpServletRequest request, Model model) {
    return waiting(request).isEmpty() ? AGAIN : form("identity/code", Submitted.blank(), model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-nhap/ma-xac-thuc")
  String code(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response, Model model) {
    var account = waiting(request).orElse(null);
    if (account == null) {
      return AGAIN;
    }
    if (!signIn.acceptCode(account, code, NetworkAddress.of(request.getRemoteAddr()))) {
      var form = Submitted.blank();
      form.wrong("code", "identity.factor.wrong-code");
      response.setStatus(422);
      return form("identity/code", form, model);
    }
    entrance.waiting(request).ifPresent(it -> it.withCodeShown().keepIn(request.getSession()));
    return entrance.onward(request, response);
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dang-nhap/doi-mat-khau")
  String password(HttpServletRequest request, Model model) {
    return passwordMayChange(request).isEmpty() ? AGAIN : form("identity/new-password", Submitted.blank(), model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-nhap/doi-mat-khau")
  String password(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response, Model model) {
    var account = passwordMayChange(request).orElse(null);
    if (account == null) {
      return AGAIN;
    }
    try {
      signIn.choosePassword(account, Password.of(typed.getOrDefault("password", ""), typed.getOrDefault("again", ""), account.signInName()));
    } catch (Refusal no) {
      var form = Submitted.blank();
      form.wrong(no);
      response.setStatus(422);
      return form("identity/new-password", form, model);
    }
    return entrance.onward(request, response);
  }

  // Goes on after the recovery codes were shown.
  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-nhap/tiep")
  String onward(HttpServletRequest request, HttpServletResponse response) {
    return entrance.onward(request, response);
  }

  private Optional<Account> waiting(HttpServletRequest request) {
    return entrance.waiting(request).flatMap(it -> accounts.find(it.account())).filter(Account::active);
  }

  // Whoever still owes a code has not shown enough to change a password.
  private Optional<Account> passwordMayChange(HttpServletRequest request) {
    return entrance.waiting(request).flatMap(it -> accounts.find(it.account()).filter(Account::active)
        .filter(account -> signIn.next(account, it.byPassword(), it.codeShown()) == vn.donghanh.foundation.identity.Step.NEW_PASSWORD));
  }

  private static String form(String page, Submitted form, Model model) {
    model.addAttribute("form", form);
    return page;
  }
}
