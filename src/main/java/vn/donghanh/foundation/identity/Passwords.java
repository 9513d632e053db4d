package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;
import static vn.donghanh.foundation.identity.db.Tables.FORMER_PASSWORD;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;

/// Các mật khẩu: hashed with Argon2id, 16 MiB a try. A few tries at a time, so that a crowd at the door costs
/// patience and not memory. Administrators renew theirs every two months and return to none of the last ten
/// (QCVN 12:2026/BCA 3.7.2.6).
@Component
class Passwords {
  private static final int AT_ONCE = 4;
  private static final int FORMER = 10;
  private static final Period RENEWAL = Period.ofMonths(2);

  private final DSLContext sql;
  private final Today today;
  private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore tries = new Semaphore(AT_ONCE, true);
  // Compared where there is no account or no password, so that both answers take the same time.
  private final String nobody = hash("nobody has this password");

  Passwords(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  /// True when the password is the one of this hash; always false, in the same time, where there is no hash.
  boolean matches(String typed, @Nullable String hash) {
    var text = typed.length() > Password.MOST ? "" : Password.normal(typed);
    tries.acquireUninterruptibly();
    try {
      return argon2.matches(text, hash == null ? nobody : hash) && hash != null;
    } finally {
      tries.release();
    }
  }

  /// Sets a password. One that somebody else knows is changed at the next sign-in.
  @Transactional(propagation = Propagation.MANDATORY)
  void set(UUID account, Password password, boolean administrator, boolean changeAtNextSignIn) {
    var barred = administrator ? FORMER : 1;
    if (wasUsed(account, password, barred)) {
      throw Refusal.at("password", "identity.password.used-before", barred);
    }
    var hash = hash(password.text());
    var now = today.now().atOffset(ZoneOffset.UTC);
    sql.update(ACCOUNT).set(ACCOUNT.PASSWORD, hash).set(ACCOUNT.PASSWORD_SET_AT, now)
        .set(ACCOUNT.CHANGE_PASSWORD, changeAtNextSignIn).where(ACCOUNT.ID.eq(account)).execute();
    sql.insertInto(FORMER_PASSWORD).set(FORMER_PASSWORD.ACCOUNT, account).set(FORMER_PASSWORD.HASH, hash).execute();
    sql.deleteFrom(FORMER_PASSWORD).where(FORMER_PASSWORD.ACCOUNT.eq(account), FORMER_PASSWORD.HASH.notIn(former(account, FORMER))).execute();
  }

  /// True when a new password is due: somebody else chose this one, or an administrator's grew old.
  boolean due(UUID account, boolean administrator) {
    return sql.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(account)).filter(row -> row.getPassword() != null)
        .filter(row -> row.getChangePassword() || administrator && row.getPasswordSetAt() != null
            && row.getPasswordSetAt().atZoneSameInstant(Today.VIET_NAM).toLocalDate().plus(RENEWAL).isBefore(today.date()))
        .isPresent();
  }

  private boolean wasUsed(UUID account, Password password, int barred) {
    return former(account, barred).stream().anyMatch(hash -> matches(password.text(), hash));
  }

  private List<String> former(UUID account, int newest) {
    return sql.selectFrom(FORMER_PASSWORD).where(FORMER_PASSWORD.ACCOUNT.eq(account))
        .orderBy(FORMER_PASSWORD.ID.desc()).limit(newest).fetch(FORMER_PASSWORD.HASH);
  }

  private String hash(String password) {
    tries.acquireUninterruptibly();
    try {
      return String.valueOf(argon2.encode(password));
    } finally {
      tries.release();
    }
  }
}
