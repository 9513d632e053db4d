package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.NetworkAddress;
import vn.donghanh.foundation.identity.SignIn;

/// Đăng nhập, đăng xuất.
@Controller
class SignInController {
  private final SignIn signIn;
  private final Entrance entrance;
  private final Accounts accounts;
  private final OutsideServices outside;

  SignInController(SignIn signIn, Entrance entrance, Accounts accounts, OutsideServices outside) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.accounts = accounts;
    this.outside = outside;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dang-nhap")
  String page(@RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back,
      @RequestParam(name = "ly-do", required = false) @Nullable String why, Actor actor, HttpServletRequest request, Model model) {
    if (actor.signedIn()) {
      return "redirect:" + ReturnAddress.local(back);
    }
    return show(back, "", SignInPage.Reason.of(request.getAttribute(SignedInActor.LOCKED) != null ? "nghi" : why), model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-nhap")
  String enter(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
      @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back, Today today,
      HttpServletRequest request, HttpServletResponse response, Model model) {
    var account = signIn.attempt(name, password, NetworkAddress.of(request.getRemoteAddr()));
    if (account.isEmpty()) {
      response.setStatus(422);
      return show(back, name, SignInPage.Reason.REFUSED, model);
    }
    return entrance.arrive(request, response, new Waiting(account.get().id(), "identity.signed-in", true, false,
        ReturnAddress.local(back), today.now()));
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dang-xuat")
  String leave(HttpServletRequest request, Actor actor) {
    entrance.leave(request, actor, "identity.signed-out");
    return "redirect:/";
  }

  /// A page with somebody at it says so; [GateKeeper] notes it.
  @Gate(Gate.SIGNED_IN)
  @GetMapping("/con-lam-viec")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ResponseBody
  void stillHere() {}

  private String show(@Nullable String back, String name, SignInPage.Reason reason, Model model) {
    model.addAttribute("page", new SignInPage(ReturnAddress.local(back), name, reason, accounts.ofDemonstration(), outside.names()));
    return "identity/sign-in";
  }
}
