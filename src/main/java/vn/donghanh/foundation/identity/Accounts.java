package vn.donghanh.foundation.identity;

import static org.jooq.impl.DSL.lower;
import static vn.donghanh.foundation.identity.db.Tables.ACCOUNT;
import static vn.donghanh.foundation.identity.db.Tables.MEMBERSHIP;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.identity.db.tables.records.AccountRecord;
import vn.donghanh.foundation.reference.Bodies;

/// Tài khoản: all accounts and what each person is in which body.
@Component
public class Accounts {
  private final DSLContext sql;
  private final Bodies bodies;
  private final Today today;

  Accounts(DSLContext sql, Bodies bodies, Today today) {
    this.sql = sql;
    this.bodies = bodies;
    this.today = today;
  }

  public Optional<Account> find(UUID id) {
    return sql.fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id)).map(Accounts::account);
  }

  public Optional<Account> named(String signInName) {
    return sql.fetchOptional(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(signInName.toLowerCase(Locale.ROOT))).map(Accounts::account);
  }

  /// The invented persons of the demonstration; none in a real database.
  public List<Account> ofDemonstration() {
    return sql.selectFrom(ACCOUNT).where(ACCOUNT.DEMO.isTrue(), ACCOUNT.STATE.eq(Account.State.ACTIVE.name()))
        .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.SIGN_IN_NAME).fetch(Accounts::account);
  }

  /// The bodies a person belongs to, with the roles in each, in a lasting order.
  public List<Hat> hats(UUID account) {
    var roles = sql.selectFrom(MEMBERSHIP).where(MEMBERSHIP.ACCOUNT.eq(account)).orderBy(MEMBERSHIP.BODY, MEMBERSHIP.ROLE)
        .fetchGroups(MEMBERSHIP.BODY, MEMBERSHIP.ROLE);
    return roles.entrySet().stream()
        .map(body -> new Hat(body.getKey(), body.getValue().stream().map(Role::valueOf).collect(Collectors.toSet())))
        .toList();
  }

  /// True when the person administers accounts in any body: stricter rules of sign-in hold for them.
  boolean administers(UUID account) {
    return sql.fetchExists(MEMBERSHIP, MEMBERSHIP.ACCOUNT.eq(account),
        MEMBERSHIP.ROLE.in(Role.ADMINISTRATOR.name(), Role.BODY_ADMINISTRATOR.name()));
  }

  /// Who acts when this account is signed in under the hat of `body`; the first hat when it names none of theirs.
  /// Asked on every request, so that a lock or a lost right counts at once.
  public Optional<Actor> actor(UUID account, @Nullable String body) {
    return find(account).filter(it -> it.state() == Account.State.ACTIVE).map(it -> {
      var hats = hats(account);
      return hats.stream().filter(hat -> hat.body().equals(body)).findFirst()
          .or(() -> hats.stream().findFirst())
          .map(hat -> actor(it, hat))
          .orElseGet(() -> new Actor(it.id().toString(), it.name(), null, "", null, null, Set.of()));
    });
  }

  /// Adds an account that nobody can sign in to by password yet.
  @Transactional(propagation = Propagation.MANDATORY)
  public Account add(String signInName, String name, String email, boolean demo) {
    return account(sql.insertInto(ACCOUNT)
        .set(ACCOUNT.SIGN_IN_NAME, signInName.toLowerCase(Locale.ROOT))
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.EMAIL, email)
        .set(ACCOUNT.STATE, Account.State.ACTIVE.name())
        .set(ACCOUNT.DEMO, demo)
        .set(ACCOUNT.CREATED_AT, today.now().atOffset(ZoneOffset.UTC))
        .returning().fetchSingle());
  }

  /// Gives a role in a body; said twice, kept once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void join(UUID account, String body, Role role) {
    sql.insertInto(MEMBERSHIP).set(MEMBERSHIP.ACCOUNT, account).set(MEMBERSHIP.BODY, body)
        .set(MEMBERSHIP.ROLE, role.name()).onConflictDoNothing().execute();
  }

  /// True when the person can sign in by password; not in the demonstration, nor before one is set.
  public boolean hasPassword(UUID account) {
    return sql.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account), ACCOUNT.PASSWORD.isNotNull());
  }

  public Optional<Account> withEmail(String email) {
    return sql.fetchOptional(ACCOUNT, lower(ACCOUNT.EMAIL).eq(email.toLowerCase(Locale.ROOT))).filter(_ -> !email.isEmpty())
        .map(Accounts::account);
  }

  /// True while somebody active administers the platform; accounts of the demonstration count there too.
  boolean hasAdministrator() {
    return sql.fetchExists(sql.selectOne().from(MEMBERSHIP).join(ACCOUNT).on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT))
        .where(MEMBERSHIP.ROLE.eq(Role.ADMINISTRATOR.name()), ACCOUNT.STATE.eq(Account.State.ACTIVE.name())));
  }

  /// False when the account changed since this version.
  boolean rename(UUID id, int version, String name, String email) {
    return sql.update(ACCOUNT).set(ACCOUNT.NAME, name).set(ACCOUNT.EMAIL, email).set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
        .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version)).execute() == 1;
  }

  void setState(UUID id, Account.State state) {
    sql.update(ACCOUNT).set(ACCOUNT.STATE, state.name()).set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
        .set(ACCOUNT.UNLOCKED_AT, state == Account.State.ACTIVE ? today.now().atOffset(ZoneOffset.UTC) : null)
        .where(ACCOUNT.ID.eq(id)).execute();
  }

  void setRoles(UUID id, String body, Set<Role> roles) {
    sql.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ACCOUNT.eq(id), MEMBERSHIP.BODY.eq(body)).execute();
    roles.forEach(role -> join(id, body, role));
    sql.update(ACCOUNT).set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1)).where(ACCOUNT.ID.eq(id)).execute();
  }

  static Account account(AccountRecord row) {
    return new Account(row.getId(), row.getSignInName(), row.getName(), row.getEmail(),
        Account.State.valueOf(row.getState()), row.getDemo(), row.getVersion());
  }

  private Actor actor(Account account, Hat hat) {
    var body = bodies.find(hat.body()).orElseThrow();
    return new Actor(account.id().toString(), account.name(), body.id(), body.name().vi(), body.locality(), body.mission(), hat.roles());
  }
}
