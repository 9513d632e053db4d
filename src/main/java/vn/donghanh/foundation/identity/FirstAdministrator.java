package vn.donghanh.foundation.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.site.OneTimeLinks;

/// Quản trị đầu tiên: a real platform starts without any account. Whoever started it gets a link that works once and
/// opens the first administrator's; there is none again while somebody administers the platform.
@Component
public class FirstAdministrator {
  static final String PURPOSE = "identity.first-administrator";
  private static final Subject SUBJECT = Subject.of("identity", "first-administrator");
  private static final Duration LASTS = Duration.ofHours(24);

  private final Accounts accounts;
  private final Passwords passwords;
  private final OneTimeLinks links;
  private final Journal journal;
  private final boolean real;

  FirstAdministrator(Accounts accounts, Passwords passwords, OneTimeLinks links, Journal journal,
      @Value("${donghanh.mode:demo}") String mode) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.links = links;
    this.journal = journal;
    this.real = "real".equals(mode);
  }

  /// What must stand in the link's address; nothing in the demonstration, nor once there is an administrator.
  @Transactional
  public Optional<String> invite() {
    if (!real || accounts.hasAdministrator()) {
      return Optional.empty();
    }
    journal.record(Actor.PLATFORM, "identity.first-invited", SUBJECT);
    return Optional.of(links.make(PURPOSE, SUBJECT, LASTS));
  }

  public boolean isGood(String token) {
    return !accounts.hasAdministrator() && links.look(PURPOSE, token).isPresent();
  }

  /// Uses the link up and opens the account.
  @Transactional
  public Account appoint(String token, String signInName, String name, String email, String body, Password password) {
    links.use(PURPOSE, token);
    if (accounts.hasAdministrator()) {
      throw new Refusal("site.link.not-good");
    }
    AccountKeeping.refuseShape(signInName);
    var account = accounts.add(signInName, name, email, false);
    accounts.join(account.id(), body, Role.ADMINISTRATOR);
    passwords.set(account.id(), password, true, false);
    journal.record(Actor.PLATFORM, "identity.opened", account.subject(), Map.of(),
        Map.of("signInName", account.signInName(), "name", name, "email", email, "roles", java.util.List.of(body + "/" + Role.ADMINISTRATOR)));
    return account;
  }
}
