package vn.donghanh.foundation.identity;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Role;

/// Makes accounts for tests of this module: each new, each with [#PASSWORD].
@TestComponent
public final class People {
  public static final String PASSWORD = "Sông Lam 2026!";

  private final Accounts accounts;
  private final Passwords passwords;
  private final Failures failures;
  private final TransactionTemplate transaction;

  People(Accounts accounts, Passwords passwords, Failures failures, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failures = failures;
    this.transaction = transaction;
  }

  public Account in(String body, Role... roles) {
    return transaction.execute(_ -> {
      var account = accounts.add("thu." + UUID.randomUUID(), "Người Thử", "", false);
      for (var role : roles) {
        accounts.join(account.id(), body, role);
      }
      passwords.set(account.id(), Password.of(PASSWORD, PASSWORD, account.signInName()), false, false);
      return account;
    });
  }

  public void join(Account account, String body, Role role) {
    transaction.executeWithoutResult(_ -> accounts.join(account.id(), body, role));
  }

  /// All tests come from one network address: none inherits another's lock.
  public void forgiveEverySource() {
    failures.forget(Failures.Kind.SOURCE, "127.0.0.1");
  }
}
