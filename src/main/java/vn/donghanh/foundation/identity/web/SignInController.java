package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.SignIn;

/// Đăng nhập, đăng xuất.
@Controller
class SignInController {
  private final SignIn signIn;
  private final Entrance entrance;
  private final Accounts accounts;

  SignInController(SignIn signIn, Entrance entrance, Accounts accounts) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.accounts = accounts;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dang-nhap")
  String page(@RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back, Actor actor, Model model) {
    if (actor.signedIn()) {
      return "redirect:" + ReturnAddress.local(back);
    }
    return page(new SignInPage(ReturnAddress.local(back), "", false, accounts.ofDemonstration()), model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-nhap")
  String enter(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
      @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back,
      HttpServletRequest request, HttpServletResponse response, Model model) {
    var account = signIn.attempt(name, password);
    if (account.isEmpty()) {
      response.setStatus(422);
      return page(new SignInPage(ReturnAddress.local(back), name, true, accounts.ofDemonstration()), model);
    }
    entrance.enter(request, account.get(), "identity.signed-in");
    return "redirect:" + ReturnAddress.local(back);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-xuat")
  String leave(HttpServletRequest request, Actor actor) {
    entrance.leave(request, actor);
    return "redirect:/";
  }

  private static String page(SignInPage page, Model model) {
    model.addAttribute("page", page);
    return "identity/sign-in";
  }
}
