package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.OUTSIDE_SUBJECT;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Journal;

/// Danh tính ngoài: whose account it is when an outside service vouches for somebody. Known by the service's own subject;
/// the first time by an e-mail address that the service has verified and an administrator has entered here.
/// Nobody gets an account or a right by being known elsewhere.
@Component
public class OutsideSubjects {
  private final DSLContext sql;
  private final Accounts accounts;
  private final Journal journal;

  OutsideSubjects(DSLContext sql, Accounts accounts, Journal journal) {
    this.sql = sql;
    this.accounts = accounts;
    this.journal = journal;
  }

  /// @param verifiedEmail empty where the service did not verify one
  @Transactional
  public Optional<Account> account(String issuer, String subject, String verifiedEmail) {
    var known = sql.fetchOptional(OUTSIDE_SUBJECT, OUTSIDE_SUBJECT.ISSUER.eq(issuer), OUTSIDE_SUBJECT.SUBJECT.eq(subject))
        .flatMap(row -> accounts.find(row.getAccount()));
    return known.or(() -> firstTime(issuer, subject, verifiedEmail)).filter(Account::active);
  }

  private Optional<Account> firstTime(String issuer, String subject, String verifiedEmail) {
    var account = accounts.withEmail(verifiedEmail).filter(Account::active);
    account.ifPresent(it -> {
      sql.insertInto(OUTSIDE_SUBJECT).set(OUTSIDE_SUBJECT.ISSUER, issuer).set(OUTSIDE_SUBJECT.SUBJECT, subject)
          .set(OUTSIDE_SUBJECT.ACCOUNT, it.id()).execute();
      journal.record(Actor.PLATFORM, "identity.outside-linked", it.subject(), Map.of(), Map.of("issuer", issuer));
    });
    return account;
  }
}
