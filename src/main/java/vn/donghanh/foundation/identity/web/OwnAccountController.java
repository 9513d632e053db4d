package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.NetworkAddress;
import vn.donghanh.foundation.identity.Password;
import vn.donghanh.foundation.identity.SecondFactors;
import vn.donghanh.foundation.identity.Sessions;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;

/// Tài khoản của tôi: who I am, for which bodies, how I sign in.
@Controller
@RequestMapping("/tai-khoan")
@Gate(Gate.SIGNED_IN)
class OwnAccountController {
  private static final String PAGE = "redirect:/tai-khoan";

  private final Accounts accounts;
  private final SignIn signIn;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Bodies bodies;

  OwnAccountController(Accounts accounts, SignIn signIn, SecondFactors factors, Sessions sessions, Bodies bodies) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.factors = factors;
    this.sessions = sessions;
    this.bodies = bodies;
  }

  @GetMapping
  String page(Actor actor, Model model) {
    return show(own(actor), Submitted.blank(), model);
  }

  @PostMapping("/mat-khau")
  String password(@RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again, Actor actor, HttpServletRequest request, HttpServletResponse response,
      Model model, RedirectAttributes flash) {
    var account = own(actor);
    var form = Submitted.blank();
    try {
      if (!signIn.knows(account, present, NetworkAddress.of(request.getRemoteAddr()))) {
        throw Refusal.at("present", "identity.password.not-the-present");
      }
      signIn.choosePassword(account, Password.of(password, again, account.signInName()));
    } catch (Refusal no) {
      form.wrong(no);
      response.setStatus(422);
      return show(account, form, model);
    }
    sessions.endOthers(account.id(), request.getSession().getId());
    flash.addFlashAttribute("flash", "identity.flash.password-changed");
    return PAGE;
  }

  /// New recovery codes, for whoever holds the app.
  @PostMapping("/ma-du-phong")
  String recoveryCodes(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    var account = own(actor);
    return signIn.acceptCode(account, code, NetworkAddress.of(request.getRemoteAddr()))
        ? FactorController.RecoveryCodes.show(signIn.newRecoveryCodes(account), true, response, model)
        : wrongCode(account, response, model);
  }

  /// Another telephone: the old app goes, the new one is set up on the next page.
  @PostMapping("/doi-ung-dung")
  String otherApp(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    var account = own(actor);
    if (!signIn.acceptCode(account, code, NetworkAddress.of(request.getRemoteAddr()))) {
      return wrongCode(account, response, model);
    }
    signIn.forgetApp(account);
    return "redirect:/xac-thuc-hai-lop";
  }

  @PostMapping("/phien-khac")
  String endOtherSessions(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
    sessions.endOthers(own(actor).id(), request.getSession().getId());
    flash.addFlashAttribute("flash", "identity.flash.sessions-ended");
    return PAGE;
  }

  private String wrongCode(Account account, HttpServletResponse response, Model model) {
    var form = Submitted.blank();
    form.wrong("code", "identity.factor.wrong-code");
    response.setStatus(422);
    return show(account, form, model);
  }

  private Account own(Actor actor) {
    return accounts.find(UUID.fromString(String.valueOf(actor.account()))).orElseThrow(Missing::new);
  }

  private String show(Account account, Submitted form, Model model) {
    var hats = accounts.hats(account.id()).stream().map(hat -> new HatLine(bodies.find(hat.body()).orElseThrow(), hat.roles())).toList();
    model.addAttribute("page", new OwnAccountPage(account, hats, accounts.hasPassword(account.id()), factors.enrolled(account.id()),
        factors.recoveryCodesLeft(account.id()), sessions.open(account.id())));
    model.addAttribute("form", form);
    return "identity/own-account";
  }
}
