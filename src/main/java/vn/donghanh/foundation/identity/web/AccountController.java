package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.AccountKeeping;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;

/// One account, as its keeper sees and changes it. An account outside the keeper's body is not there at all.
@Controller
@RequestMapping("/quan-tri/tai-khoan/{id}")
@Gate("identity.accounts")
class AccountController {
  private final Accounts accounts;
  private final AccountKeeping keeping;
  private final AccountPages pages;

  AccountController(Accounts accounts, AccountKeeping keeping, AccountPages pages) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.pages = pages;
  }

  // Before every handler of this class: whoever may not know of the account learns nothing.
  @ModelAttribute("account")
  Account account(@PathVariable UUID id, Actor actor) {
    return accounts.find(id).filter(_ -> new Keeper(actor).sees(accounts.hats(id))).orElseThrow(Missing::new);
  }

  @GetMapping
  String page(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, HttpServletRequest request, Model model) {
    return pages.show(account, actor, request, model);
  }

  @PostMapping
  String change(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, HttpServletRequest request,
      Submitted form, Model model, RedirectAttributes flash) {
    var name = form.text("name", 120);
    var email = NewAccountForm.email(form);
    var version = form.number("version", 0, Integer.MAX_VALUE);
    if (form.clean()) {
      try {
        keeping.change(account.id(), version == null ? -1 : version, name, email, actor);
        return done(account, "identity.flash.changed", flash);
      } catch (Refusal no) {
        form.wrong(no);
      }
    }
    return pages.show(account, actor, form, request, model);
  }

  @PostMapping("/vai")
  String roles(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, HttpServletRequest request,
      Submitted form, Model model, RedirectAttributes flash) {
    var body = pages.bodyNamed(form);
    var roles = form.choices("roles", Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet())).stream()
        .map(Role::valueOf).collect(Collectors.toSet());
    if (form.clean()) {
      try {
        keeping.setRoles(account.id(), body, roles, actor);
        return done(account, "identity.flash.rights-changed", flash);
      } catch (Refusal no) {
        form.wrong(no);
      }
    }
    return pages.show(account, actor, form.put("name", account.name()).put("email", account.email())
        .put("version", String.valueOf(account.version())), request, model);
  }

  @PostMapping("/khoa")
  String lock(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, RedirectAttributes flash) {
    keeping.setState(account.id(), Account.State.LOCKED, actor);
    return done(account, "identity.flash.locked", flash);
  }

  @PostMapping("/mo-khoa")
  String unlock(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, RedirectAttributes flash) {
    keeping.setState(account.id(), Account.State.ACTIVE, actor);
    return done(account, "identity.flash.unlocked", flash);
  }

  @GetMapping("/dong")
  String askToClose(@ModelAttribute(name = "account", binding = false) Account account) {
    return "identity/close-account";
  }

  @PostMapping("/dong")
  String close(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, RedirectAttributes flash) {
    keeping.setState(account.id(), Account.State.CLOSED, actor);
    return done(account, "identity.flash.closed", flash);
  }

  @PostMapping("/lien-ket")
  String letSetPassword(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    return pages.showLink(account, actor, keeping.letSetPassword(account.id(), actor), request, response, model);
  }

  @PostMapping("/bo-xac-thuc")
  String forgetFactor(@ModelAttribute(name = "account", binding = false) Account account, Actor actor, RedirectAttributes flash) {
    keeping.forgetFactor(account.id(), actor);
    return done(account, "identity.flash.factor-forgotten", flash);
  }

  private static String done(Account account, String flashKey, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", flashKey);
    return "redirect:/quan-tri/tai-khoan/" + account.id();
  }
}
