package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.Failures.Kind;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.site.OneTimeLinks;

/// Đăng nhập: a name and a password, a code where one is due; one answer, in one time, for everything that is not
/// right. Five failures in a row lock the name, and the network address they come from, whether the name exists or not.
@Component
public class SignIn {
  private final DSLContext sql;
  private final Accounts accounts;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Failures failures;
  private final OneTimeLinks links;
  private final Journal journal;
  private final Today today;
  private final TransactionTemplate apart;
  private final boolean real;

  SignIn(DSLContext sql, Accounts accounts, Passwords passwords, SecondFactors factors, Failures failures,
      OneTimeLinks links, Journal journal, Today today, PlatformTransactionManager transactions, @Value("${donghanh.mode:demo}") String mode) {
    this.sql = sql;
    this.accounts = accounts;
    this.passwords = passwords;
    this.factors = factors;
    this.failures = failures;
    this.links = links;
    this.journal = journal;
    this.today = today;
    this.apart = new TransactionTemplate(transactions);
    this.real = "real".equals(mode);
  }

  /// The account that this name and password open, nothing otherwise. The try is counted and committed first, then
  /// judged outside any transaction: a slow comparison holds no connection, and many at once cannot outrun the count.
  public Optional<Account> attempt(String typedName, String password, NetworkAddress from) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    var open = Boolean.TRUE.equals(apart.execute(_ -> mayTry(Kind.NAME, Failures.key(name), from)));
    var row = sql.fetchOptional(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(name));
    var right = passwords.matches(password, row.map(it -> it.getPassword()).orElse(null));
    var known = row.map(Accounts::account);
    var account = known.filter(it -> right && open && it.state() == Account.State.ACTIVE
        && !failures.locked(Kind.CODE, it.id().toString()));
    apart.executeWithoutResult(_ -> {
      if (account.isPresent()) {
        succeeded(Kind.NAME, Failures.key(name), from);
      } else if (open) {
        failed(known, Kind.NAME, Failures.key(name), from);
      }
    });
    return account;
  }

  /// True when this code of the authenticator app, or recovery code, is right; counted like a password.
  public boolean acceptCode(Account account, String code, NetworkAddress from) {
    var key = account.id().toString();
    var open = Boolean.TRUE.equals(apart.execute(_ -> mayTry(Kind.CODE, key, from)));
    return Boolean.TRUE.equals(apart.execute(_ -> {
      var right = open && factors.accept(account.id(), code);
      if (right) {
        succeeded(Kind.CODE, key, from);
      } else if (open) {
        failed(Optional.of(account), Kind.CODE, key, from);
      }
      return right;
    }));
  }

  /// What still stands between this person and the inside.
  ///
  /// @param byPassword false when an outside service said who this is
  /// @param codeShown  true when the second factor was shown in this sign-in
  public Step next(Account account, boolean byPassword, boolean codeShown) {
    if (factors.enrolled(account.id()) && !codeShown) {
      return Step.CODE;
    }
    var administrator = accounts.administers(account.id());
    if (byPassword && passwords.due(account.id(), administrator)) {
      return Step.NEW_PASSWORD;
    }
    return real && administrator && !codeShown && !factors.enrolled(account.id()) ? Step.ENROLMENT : Step.INSIDE;
  }

  /// Sets a person's own password.
  @Transactional
  public void choosePassword(Account account, Password password) {
    passwords.set(account.id(), password, accounts.administers(account.id()), false);
    journal.record(acting(account), "identity.password-changed", account.subject());
  }

  /// Sets a password with a link that works once; the link is used up, failures are forgiven.
  @Transactional
  public Account setPassword(String token, Password password) {
    var link = links.use(AccountKeeping.SET_PASSWORD, token);
    var account = accounts.find(UUID.fromString(link.subject().id())).filter(Account::active)
        .orElseThrow(() -> new Refusal("site.link.not-good"));
    passwords.set(account.id(), password, accounts.administers(account.id()), false);
    failures.forget(Kind.NAME, Failures.key(account.signInName()));
    journal.record(acting(account), "identity.password-changed", account.subject());
    return account;
  }

  /// True when this is the person's present password, counted like a sign-in: a session left open is no place to guess.
  public boolean knows(Account account, String password, NetworkAddress from) {
    return attempt(account.signInName(), password, from).isPresent();
  }

  /// Takes the app out of use, for one on another telephone.
  @Transactional
  public void forgetApp(Account account) {
    factors.forget(account.id());
    journal.record(acting(account), "identity.factor-forgotten", account.subject());
  }

  /// Notes that a person changed hats.
  @Transactional
  public void woreHat(Actor now, Actor before) {
    journal.record(now, "identity.hat-changed", Subject.of("identity", String.valueOf(now.account())),
        Map.of("body", String.valueOf(before.body())), Map.of("body", String.valueOf(now.body())));
  }

  /// Takes the authenticator app into use and gives the recovery codes, shown this once.
  @Transactional
  public List<String> enrol(Account account, String code) {
    var codes = factors.confirm(account.id(), code);
    journal.record(acting(account), "identity.factor-enrolled", account.subject());
    return codes;
  }

  /// Gives new recovery codes in place of all old ones.
  @Transactional
  public List<String> newRecoveryCodes(Account account) {
    if (!factors.enrolled(account.id())) {
      throw new Refusal("identity.factor.none");
    }
    journal.record(acting(account), "identity.recovery-codes-renewed", account.subject());
    return factors.newRecoveryCodes(account.id());
  }

  /// Notes that a person is inside; `how` is a message key such as `identity.signed-in`.
  @Transactional
  public void entered(Account account, String how) {
    sql.update(ACCOUNT).set(ACCOUNT.LAST_SIGN_IN_AT, today.now().atOffset(ZoneOffset.UTC)).where(ACCOUNT.ID.eq(account.id())).execute();
    journal.record(acting(account), how, account.subject());
  }

  /// Notes that a person left; `how` says whether by themselves or by the idle lock.
  @Transactional
  public void left(Actor actor, String how) {
    journal.record(actor, how, Subject.of("identity", String.valueOf(actor.account())));
  }

  private boolean mayTry(Kind kind, String key, NetworkAddress from) {
    var source = failures.count(Kind.SOURCE, from.text());
    var own = failures.count(kind, key);
    return source <= Failures.MOST && own <= Failures.MOST;
  }

  private void succeeded(Kind kind, String key, NetworkAddress from) {
    failures.forget(kind, key);
    failures.giveBack(Kind.SOURCE, from.text());
  }

  private void failed(Optional<Account> account, Kind kind, String key, NetworkAddress from) {
    var subject = account.map(Account::subject).orElse(Subject.of("identity", "unknown"));
    journal.record(Actor.VISITOR, "identity.sign-in-failed", subject, Map.of(), Map.of("source", from.text()));
    if (failures.locked(kind, key)) {
      journal.record(Actor.PLATFORM, "identity.locked-by-failures", subject, Map.of(), Map.of("source", from.text()));
    }
    if (failures.locked(Kind.SOURCE, from.text())) {
      journal.record(Actor.PLATFORM, "identity.source-locked", Subject.of("identity", "source"), Map.of(), Map.of("source", from.text()));
    }
  }

  private Actor acting(Account account) {
    return accounts.actor(account.id(), null)
        .orElseGet(() -> new Actor(account.id().toString(), account.name(), null, "", null, null, java.util.Set.<Role>of()));
  }
}
