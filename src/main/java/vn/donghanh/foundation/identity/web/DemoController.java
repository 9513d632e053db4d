package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.identity.Account;
import vn.donghanh.foundation.identity.Accounts;

/// Vào vai: in the demonstration one steps into an invented person without a password. Outside it this route does not exist.
@Controller
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "demo")
class DemoController {
  private final Accounts accounts;
  private final Entrance entrance;

  DemoController(Accounts accounts, Entrance entrance) {
    this.accounts = accounts;
    this.entrance = entrance;
  }

  @Gate(Gate.PUBLIC)
  @PostMapping("/vao-vai")
  String play(@RequestParam String name, @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String back,
      HttpServletRequest request, HttpServletResponse response) {
    var account = accounts.named(name).filter(Account::demo).orElseThrow(() -> new Refusal("identity.no-such-role"));
    return entrance.enter(request, response, account, "identity.played", ReturnAddress.local(back));
  }
}
