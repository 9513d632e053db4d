package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.clock.Today;

/// Đăng nhập: a name, a password, and one answer for everything that is not right.
@Component
public class SignIn {
  private final DSLContext sql;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Today today;

  SignIn(DSLContext sql, Accounts accounts, Passwords passwords, Today today) {
    this.sql = sql;
    this.accounts = accounts;
    this.passwords = passwords;
    this.today = today;
  }

  /// The account that this name and password open, nothing otherwise: unknown name, wrong password and locked account
  /// are one answer, in one time.
  @Transactional
  public Optional<Account> attempt(String signInName, String password) {
    var row = sql.fetchOptional(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(signInName.strip().toLowerCase(Locale.ROOT)));
    var right = passwords.matches(password, row.map(it -> it.getPassword()).orElse(null));
    var account = row.filter(_ -> right).flatMap(it -> accounts.find(it.getId()))
        .filter(it -> it.state() == Account.State.ACTIVE);
    account.ifPresent(it -> sql.update(ACCOUNT).set(ACCOUNT.LAST_SIGN_IN_AT, today.now().atOffset(ZoneOffset.UTC))
        .where(ACCOUNT.ID.eq(it.id())).execute());
    return account;
  }

  /// Sets a password; the person changes it at the next sign-in where somebody else chose it.
  @Transactional
  public void setPassword(Account account, String password, boolean changeAtNextSignIn) {
    sql.update(ACCOUNT).set(ACCOUNT.PASSWORD, passwords.hash(password)).set(ACCOUNT.CHANGE_PASSWORD, changeAtNextSignIn)
        .where(ACCOUNT.ID.eq(account.id())).execute();
  }
}
