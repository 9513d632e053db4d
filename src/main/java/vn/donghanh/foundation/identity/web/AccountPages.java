package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.donghanh.Actor;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.AccountKeeping;
import vn.donghanh.foundation.identity.Accounts;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.identity.SecondFactors;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.Submitted;

/// Makes the page of one account.
@Component
class AccountPages {
  private static final int HISTORY = 30;

  private final Accounts accounts;
  private final AccountKeeping keeping;
  private final SecondFactors factors;
  private final Journal journal;
  private final Bodies bodies;
  private final BodyChoices choices;

  AccountPages(Accounts accounts, AccountKeeping keeping, SecondFactors factors, Journal journal, Bodies bodies, BodyChoices choices) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.factors = factors;
    this.journal = journal;
    this.bodies = bodies;
    this.choices = choices;
  }

  /// The page as it stands.
  String show(Account account, Actor actor, HttpServletRequest request, Model model) {
    return show(account, actor, asItStands(account), request, model);
  }

  /// The page with a link that is shown this once: not after a redirect, since what it carries would be kept on the way.
  String showLink(Account account, Actor actor, String token, HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("token", token);
    return show(account, actor, request, model);
  }

  /// A form that shows the account.
  static Submitted asItStands(Account account) {
    return Submitted.blank().put("name", account.name()).put("email", account.email()).put("version", String.valueOf(account.version()));
  }

  String show(Account account, Actor actor, Submitted form, HttpServletRequest request, Model model) {
    var keeper = new Keeper(actor);
    var hats = accounts.hats(account.id());
    var lines = hats.stream().map(hat -> new HatLine(bodies.find(hat.body()).orElseThrow(), hat.roles())).toList();
    model.addAttribute("page", new AccountPage(account, lines, keeper, keeper.keeps(account, hats), keeping.lockedByFailures(account),
        factors.enrolled(account.id()), link(request, model), choices.of(keeper), journal.of(account.subject(), HISTORY)));
    model.addAttribute("form", form);
    return "identity/account";
  }

  /// The id of the body that the form names; noted as wrong when there is none.
  String bodyNamed(Submitted form) {
    var body = choices.named(form.text("body", 300)).orElse("");
    if (body.isEmpty()) {
      form.wrong("body", "site.error.not-offered");
    }
    return body;
  }

  private static String link(HttpServletRequest request, Model model) {
    return model.getAttribute("token") instanceof String token
        ? ServletUriComponentsBuilder.fromContextPath(request).path("/dat-mat-khau/" + token).build().toUriString() : "";
  }
}
