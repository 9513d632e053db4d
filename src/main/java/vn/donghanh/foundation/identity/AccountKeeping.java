package vn.donghanh.foundation.identity;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.site.OneTimeLinks;

/// Quản trị tài khoản: opens, changes, locks and closes accounts and says who is what where. Each act asks [Keeper]
/// first and stands in the journal with before and after.
@Component
public class AccountKeeping {
  /// The purpose of links with which a person sets a password.
  public static final String SET_PASSWORD = "identity.set-password";
  private static final Duration LINK_LASTS = Duration.ofDays(3);
  private static final String NAME_SHAPE = "[a-z0-9](?:[a-z0-9._-]{1,58}[a-z0-9])";

  private final Accounts accounts;
  private final Bodies bodies;
  private final Failures failures;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final Journal journal;

  AccountKeeping(Accounts accounts, Bodies bodies, Failures failures, SecondFactors factors, Sessions sessions,
      OneTimeLinks links, Journal journal) {
    this.accounts = accounts;
    this.bodies = bodies;
    this.failures = failures;
    this.factors = factors;
    this.sessions = sessions;
    this.links = links;
    this.journal = journal;
  }

  /// Opens an account with a first role; the person sets the password with a link.
  @Transactional
  public Account open(String typedName, String name, String email, String body, Role role, Actor actor) {
    var signInName = typedName.toLowerCase(Locale.ROOT);
    refuseUnless(new Keeper(actor).gives(role, body));
    refuseUnfitting(role, body);
    refuseShape(signInName);
    refuseTaken(signInName, email, null);
    var account = accounts.add(signInName, name, email, false);
    accounts.join(account.id(), body, role);
    journal.record(actor, "identity.opened", account.subject(), Map.of(),
        Map.of("signInName", signInName, "name", name, "email", email, "roles", List.of(body + "/" + role)));
    return account;
  }

  /// Changes name and e-mail; refuses when somebody else changed the account since this version was read.
  @Transactional
  public void change(UUID id, int version, String name, String email, Actor actor) {
    var before = kept(id, actor);
    refuseTaken(before.signInName(), email, id);
    if (!accounts.rename(id, version, name, email)) {
      throw new Refusal("identity.account.changed-meanwhile");
    }
    journal.record(actor, "identity.changed", before.subject(), Map.of("name", before.name(), "email", before.email()),
        Map.of("name", name, "email", email));
  }

  /// Says what the person is in one body: exactly these roles; none takes them out of it.
  @Transactional
  public void setRoles(UUID id, String body, Set<Role> roles, Actor actor) {
    var keeper = new Keeper(actor);
    var account = accounts.find(id).orElseThrow();
    var hats = accounts.hats(id);
    var administered = accounts.hasAdministrator();
    var before = hats.stream().filter(hat -> hat.body().equals(body)).findFirst().map(Hat::roles).orElse(Set.of());
    var touched = EnumSet.noneOf(Role.class);
    roles.stream().filter(role -> !before.contains(role)).forEach(touched::add);
    before.stream().filter(role -> !roles.contains(role)).forEach(touched::add);
    refuseUnless(!keeper.isSelf(account) && touched.stream().allMatch(role -> keeper.gives(role, body)));
    roles.stream().filter(role -> !before.contains(role)).forEach(role -> refuseUnfitting(role, body));
    accounts.setRoles(id, body, roles);
    refuseWithoutAdministrator(administered);
    journal.record(actor, "identity.rights-changed", account.subject(), Map.of("body", body, "roles", names(before)),
        Map.of("body", body, "roles", names(roles)));
  }

  /// Locks, unlocks or closes. A lock ends every session at once; unlocking also forgives failures.
  @Transactional
  public void setState(UUID id, Account.State state, Actor actor) {
    var account = kept(id, actor);
    if (account.state() == Account.State.CLOSED) {
      throw new Refusal("identity.account.is-closed");
    }
    var administered = accounts.hasAdministrator();
    accounts.setState(id, state);
    refuseWithoutAdministrator(administered);
    switch (state) {
      case ACTIVE -> {
        failures.forget(Failures.Kind.NAME, Failures.key(account.signInName()));
        failures.forget(Failures.Kind.CODE, id.toString());
      }
      case LOCKED, CLOSED -> {
        sessions.end(id);
        links.withdraw(SET_PASSWORD, account.subject());
      }
    }
    journal.record(actor, "identity.state-" + state.name().toLowerCase(Locale.ROOT), account.subject(),
        Map.of("state", account.state()), Map.of("state", state));
  }

  /// Makes the link with which the person sets a password; gives what stands in its address, this once.
  @Transactional
  public String letSetPassword(UUID id, Actor actor) {
    var account = kept(id, actor);
    if (!account.active()) {
      throw new Refusal("identity.account.not-active");
    }
    journal.record(actor, "identity.password-link", account.subject());
    return links.make(SET_PASSWORD, account.subject(), LINK_LASTS);
  }

  /// Takes a lost authenticator app out of use; the person sets up a new one.
  @Transactional
  public void forgetFactor(UUID id, Actor actor) {
    var account = kept(id, actor);
    factors.forget(id);
    sessions.end(id);
    journal.record(actor, "identity.factor-forgotten", account.subject());
  }

  /// True when failures keep this account locked for now.
  public boolean lockedByFailures(Account account) {
    return failures.locked(Failures.Kind.NAME, Failures.key(account.signInName()))
        || failures.locked(Failures.Kind.CODE, account.id().toString());
  }

  static void refuseShape(String signInName) {
    if (!signInName.matches(NAME_SHAPE)) {
      throw Refusal.at("signInName", "identity.account.name-shape");
    }
  }

  /// The account, where this person may keep it; a refusal otherwise.
  private Account kept(UUID id, Actor actor) {
    var account = accounts.find(id).orElseThrow();
    refuseUnless(new Keeper(actor).keeps(account, accounts.hats(id)));
    return account;
  }

  private void refuseTaken(String signInName, String email, @org.jspecify.annotations.Nullable UUID own) {
    if (own == null && accounts.named(signInName).isPresent()) {
      throw Refusal.at("signInName", "identity.account.name-taken");
    }
    if (!email.isEmpty() && accounts.withEmail(email).filter(other -> !other.id().equals(own)).isPresent()) {
      throw Refusal.at("email", "identity.account.email-taken");
    }
  }

  private void refuseUnfitting(Role role, String body) {
    if (bodies.find(body).filter(it -> Keeper.fitting(it).contains(role)).isEmpty()) {
      throw Refusal.at("role", "identity.account.role-does-not-fit");
    }
  }

  // Asked after the change, in its transaction: a platform without administrator is one that nobody can open again.
  private void refuseWithoutAdministrator(boolean before) {
    if (before && !accounts.hasAdministrator()) {
      throw new Refusal("identity.account.last-administrator");
    }
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new Refusal("identity.account.not-yours");
    }
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)).stream().toList();
  }
}
