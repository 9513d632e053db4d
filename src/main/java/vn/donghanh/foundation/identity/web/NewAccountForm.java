package vn.donghanh.foundation.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donghanh.Role;
import vn.donghanh.foundation.identity.Keeper;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.site.Submitted;

/// The form of a new account, read field by field; what is wrong is noted in it.
record NewAccountForm(String signInName, String name, String email, String body, Role role) {
  private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

  NewAccountForm(Submitted form, BodyChoices bodies, Keeper keeper) {
    this(form.text("signInName", 60), form.text("name", 120), email(form), body(form, bodies, keeper), role(form));
  }

  /// An address that mail can go to, or nothing.
  static String email(Submitted form) {
    var email = form.optionalText("email", 200);
    if (!email.isEmpty()) {
      try {
        new Address("x", email);
      } catch (IllegalArgumentException notAnAddress) {
        form.wrong("email", "identity.account.email-shape");
      }
    }
    return email;
  }

  private static String body(Submitted form, BodyChoices bodies, Keeper keeper) {
    var typed = form.text("body", 300);
    var body = bodies.named(typed).orElse(keeper.keepsAll() ? "" : String.valueOf(keeper.actor().body()));
    if (body.isEmpty()) {
      form.wrong("body", "site.error.not-offered");
    }
    return body;
  }

  private static Role role(Submitted form) {
    var chosen = form.choices("role", ROLES);
    if (chosen.size() != 1) {
      form.wrong("role", "site.error.not-offered");
    }
    return List.of(Role.values()).stream().filter(role -> chosen.contains(role.name())).findFirst().orElse(Role.CONSULTED_OFFICER);
  }
}
