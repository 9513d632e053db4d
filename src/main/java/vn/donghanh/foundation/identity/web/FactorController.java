package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.SecondFactors;
import vn.donghanh.foundation.identity.SignIn;
import vn.donghanh.foundation.identity.Step;
import vn.donghanh.foundation.site.Missing;
import vn.donghanh.foundation.site.Submitted;

/// Thiết lập xác thực hai lớp: for a signed-in person who wants it, and at sign-in for one who must.
@Controller
class FactorController {
  private final Entrance entrance;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final SignIn signIn;

  FactorController(Entrance entrance, Accounts accounts, SecondFactors factors, SignIn signIn) {
    this.entrance = entrance;
    this.accounts = accounts;
    this.factors = factors;
    this.signIn = signIn;
  }

  @Gate(Gate.PUBLIC)
  @GetMapping("/xac-thuc-hai-lop")
  String page(HttpServletRequest request, Actor actor, Model model) {
    var account = enrolling(request, actor);
    if (account.isEmpty()) {
      return actor.signedIn() ? "redirect:/tai-khoan" : "redirect:/dang-nhap";
    }
    return form(account.get(), Submitted.blank(), model);
  }

  /// The square for the app's camera, from an address of its own: the page may not carry pictures inside itself.
  @Gate(Gate.PUBLIC)
  @GetMapping("/xac-thuc-hai-lop/ma-qr.svg")
  ResponseEntity<String> square(HttpServletRequest request, Actor actor) {
    var account = enrolling(request, actor).orElseThrow(Missing::new);
    var totp = factors.prepared(account.id()).orElseThrow(Missing::new);
    return ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml")).cacheControl(CacheControl.noStore())
        .body(QrSquare.svg(totp.address(account.signInName())));
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/xac-thuc-hai-lop")
  String confirm(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response,
      Actor actor, Model model) {
    var account = enrolling(request, actor).orElse(null);
    if (account == null) {
      return "redirect:/dang-nhap";
    }
    try {
      var codes = signIn.enrol(account, code);
      entrance.waiting(request).ifPresent(it -> it.withCodeShown().keepIn(request.getSession()));
      return RecoveryCodes.show(codes, actor.signedIn(), response, model);
    } catch (Refusal no) {
      var form = Submitted.blank();
      form.wrong(no);
      response.setStatus(422);
      return form(account, form, model);
    }
  }

  // A person at that step of sign-in, or one who is inside and has no app yet.
  private Optional<Account> enrolling(HttpServletRequest request, Actor actor) {
    var atStep = entrance.waiting(request).flatMap(it -> accounts.find(it.account()).filter(Account::active)
        .filter(account -> signIn.next(account, it.byPassword(), it.codeShown()) == Step.ENROLMENT));
    return atStep.or(() -> Optional.ofNullable(actor.account()).flatMap(id -> accounts.find(UUID.fromString(id)))
        .filter(account -> !factors.enrolled(account.id())));
  }

  private String form(Account account, Submitted form, Model model) {
    model.addAttribute("typed", factors.prepare(account.id()).typed());
    model.addAttribute("form", form);
    return "identity/enrolment";
  }

  /// The page that shows recovery codes, once.
  static final class RecoveryCodes {
    private RecoveryCodes() {}

    static String show(List<String> codes, boolean inside, HttpServletResponse response, Model model) {
      response.setHeader("Cache-Control", "no-store");
      model.addAttribute("codes", codes);
      model.addAttribute("inside", inside);
      return "identity/recovery-codes";
    }
  }
}
