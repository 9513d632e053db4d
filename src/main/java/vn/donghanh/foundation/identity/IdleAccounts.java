package vn.donghanh.foundation.identity;

import static org.jooq.impl.DSL.greatest;
import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.PeriodicJob;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;

/// Khóa tài khoản bỏ không: who has not signed in for 45 days is locked until an administrator says otherwise
/// (QCVN 12:2026/BCA 3.7.2.2-7). An unlocked account has 45 days again.
@Component
class IdleAccounts implements PeriodicJob {
  private static final Duration IDLE = Duration.ofDays(45);

  private final DSLContext sql;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Journal journal;
  private final Today today;

  IdleAccounts(DSLContext sql, Accounts accounts, Sessions sessions, Journal journal, Today today) {
    this.sql = sql;
    this.accounts = accounts;
    this.sessions = sessions;
    this.journal = journal;
    this.today = today;
  }

  @Override
  public String name() {
    return "identity.lock-idle-accounts";
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Daily(LocalTime.of(2, 30));
  }

  @Override
  @Transactional
  public void run() {
    var since = today.now().minus(IDLE).atOffset(ZoneOffset.UTC);
    sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.STATE.eq(Account.State.ACTIVE.name()), ACCOUNT.DEMO.isFalse(),
            greatest(ACCOUNT.CREATED_AT, ACCOUNT.LAST_SIGN_IN_AT, ACCOUNT.UNLOCKED_AT).lt(since))
        .fetch(Accounts::account).forEach(account -> {
          accounts.setState(account.id(), Account.State.LOCKED);
          sessions.end(account.id());
          journal.record(Actor.PLATFORM, "identity.locked-idle", account.subject(),
              Map.of("state", Account.State.ACTIVE), Map.of("state", Account.State.LOCKED));
        });
  }
}
