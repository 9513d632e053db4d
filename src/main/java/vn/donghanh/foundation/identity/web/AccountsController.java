package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.AccountFilter;
import vn.donghanh.foundation.identity.AccountKeeping;
import vn.donghanh.foundation.identity.AccountList;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.site.Submitted;

/// Quản trị tài khoản: the list, and a new account.
@Controller
@RequestMapping("/quan-tri/tai-khoan")
@Gate("identity.accounts")
class AccountsController {
  private final AccountList list;
  private final AccountKeeping keeping;
  private final AccountPages pages;
  private final BodyChoices bodies;

  AccountsController(AccountList list, AccountKeeping keeping, AccountPages pages, BodyChoices bodies) {
    this.list = list;
    this.keeping = keeping;
    this.pages = pages;
    this.bodies = bodies;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(name = "co-quan", defaultValue = "") String body,
      @RequestParam(name = "trang-thai", defaultValue = "") String state, @RequestParam(name = "trang", defaultValue = "1") int page,
      Actor actor, Model model) {
    var wanted = Arrays.stream(Account.State.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
    var filter = new AccountFilter(q.strip(), bodies.named(body).orElse(null), wanted, Math.clamp(page, 1, 1000));
    var keeper = new Keeper(actor);
    model.addAttribute("page", new AccountsPage(filter, list.page(filter, keeper), list.count(filter, keeper), bodies.of(keeper)));
    return "identity/accounts";
  }

  @GetMapping("/moi")
  String blank(Actor actor, Model model) {
    return form(Submitted.blank(), new Keeper(actor), model);
  }

  @PostMapping
  String open(HttpServletRequest request, Submitted form, HttpServletResponse response, Actor actor, Model model) {
    var keeper = new Keeper(actor);
    var typed = new NewAccountForm(form, bodies, keeper);
    if (form.clean()) {
      try {
        var account = keeping.open(typed.signInName(), typed.name(), typed.email(), typed.body(), typed.role(), actor);
        return pages.showLink(account, actor, keeping.letSetPassword(account.id(), actor), request, response, model);
      } catch (Refusal no) {
        form.wrong(no);
      }
    }
    return form(form, keeper, model);
  }

  private String form(Submitted form, Keeper keeper, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("bodies", bodies.of(keeper));
    model.addAttribute("keepsAll", keeper.keepsAll());
    return "identity/new-account";
  }
}
