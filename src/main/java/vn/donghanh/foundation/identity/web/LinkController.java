package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.AccountKeeping;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.FirstAdministrator;
import vn.donghanh.foundation.identity.Password;
import vn.donghanh.foundation.identity.Sessions;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.OneTimeLinks;
import vn.donghanh.foundation.site.Submitted;

/// Liên kết dùng một lần của tài khoản: a person's own password, and the first administrator. Opening changes nothing.
@Controller
class LinkController {
  private final OneTimeLinks links;
  private final SignIn signIn;
  private final FirstAdministrator first;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Bodies bodies;
  private final BodyChoices choices;
  private final Entrance entrance;

  LinkController(OneTimeLinks links, SignIn signIn, FirstAdministrator first, Accounts accounts, Sessions sessions,
      Bodies bodies, BodyChoices choices, Entrance entrance) {
    this.links = links;
    this.signIn = signIn;
    this.first = first;
    this.accounts = accounts;
    this.sessions = sessions;
    this.bodies = bodies;
    this.choices = choices;
    this.entrance = entrance;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/dat-mat-khau/{token}")
  String password(@PathVariable String token, HttpServletResponse response, Model model) {
    return passwordForm(token, Submitted.blank(), response, model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/dat-mat-khau/{token}")
  String password(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
    var form = Submitted.blank();
    try {
      var account = links.look(AccountKeeping.SET_PASSWORD, token).flatMap(link -> accounts.find(UUID.fromString(link.subject().id())))
          .orElseThrow(() -> new Refusal("site.link.not-good"));
      signIn.setPassword(token, typed(request, account.signInName()));
      sessions.end(account.id());
    } catch (Refusal no) {
      form.wrong(no);
      response.setStatus(422);
      return passwordForm(token, form, response, model);
    }
    flash.addFlashAttribute("flash", "identity.flash.password-set");
    return "redirect:/dang-nhap";
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/quan-tri-dau-tien/{token}")
  String first(@PathVariable String token, HttpServletResponse response, Model model) {
    return firstForm(token, Submitted.blank(), response, model);
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/quan-tri-dau-tien/{token}")
  String first(@PathVariable String token, Today today, HttpServletRequest request, Submitted form, HttpServletResponse response, Model model) {
    var signInName = form.text("signInName", 60).toLowerCase(java.util.Locale.ROOT);
    var name = form.text("name", 120);
    var email = NewAccountForm.email(form);
    var body = choices.named(form.text("body", 300)).orElse("");
    if (body.isEmpty()) {
      form.wrong("body", "site.error.not-offered");
    }
    if (form.clean()) {
      try {
        var account = first.appoint(token, signInName, name, email, body, typed(request, signInName));
        return entrance.arrive(request, response, new Waiting(account.id(), "identity.signed-in", true, false, "/", today.now()));
      } catch (Refusal no) {
        form.wrong(no);
      }
    }
    return firstForm(token, form, response, model);
  }

  private static Password typed(HttpServletRequest request, String signInName) {
    var password = request.getParameter("password");
    var again = request.getParameter("again");
    return Password.of(password == null ? "" : password, again == null ? "" : again, signInName);
  }

  private String passwordForm(String token, Submitted form, HttpServletResponse response, Model model) {
    if (links.look(AccountKeeping.SET_PASSWORD, token).isEmpty()) {
      return notGood(response);
    }
    model.addAttribute("token", token);
    model.addAttribute("form", form);
    return "identity/set-password";
  }

  private String firstForm(String token, Submitted form, HttpServletResponse response, Model model) {
    if (!first.isGood(token)) {
      return notGood(response);
    }
    model.addAttribute("token", token);
    model.addAttribute("form", form);
    model.addAttribute("bodies", bodies.all());
    return "identity/first-administrator";
  }

  private static String notGood(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    return "identity/link-not-good";
  }
}
