package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.foundation.identity.db.Tables.FAILURE;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class SignInTests {
  private static final String PASSWORD = "Sông Lam 2026!";

  @Autowired SignIn signIn;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired SecondFactors factors;
  @Autowired Failures failures;
  @Autowired ForgetFailures forgetFailures;
  @Autowired Journal journal;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  private Account account;
  // Every test comes from a place of its own, so that none inherits a lock.
  private NetworkAddress here;

  @BeforeEach
  void somebody() {
    var name = "canbo." + UUID.randomUUID();
    here = new NetworkAddress(name.substring(6, 30));
    account = transaction.execute(_ -> {
      var added = accounts.add(name, "Người Thử", "", false);
      accounts.join(added.id(), "LOC-40-NV", Role.LOCALITY_OFFICER);
      passwords.set(added.id(), Password.of(PASSWORD, PASSWORD, name), false, false);
      return added;
    });
  }

  @AfterEach
  void today_again() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void the_right_name_and_password_open_in_any_case_and_spelling() {
    assertThat(signIn.attempt(" " + account.signInName().toUpperCase() + " ", PASSWORD, here)).contains(account);
    assertThat(signIn.attempt(account.signInName(), java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD), here)).isPresent();
  }

  @Test
  void four_failures_and_the_right_password_begin_a_new_row() {
    fail(4, account.signInName());
    assertThat(signIn.attempt(account.signInName(), PASSWORD, here)).isPresent();
    fail(4, account.signInName());
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(1))).isPresent();
  }

  @Test
  void five_failures_lock_the_name_from_everywhere_for_twelve_hours() {
    fail(5, account.signInName());
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(1))).isEmpty();
    clock.advance(Duration.ofHours(11).plusMinutes(59));
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(2))).isEmpty();
    clock.advance(Duration.ofMinutes(2));
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(3))).isPresent();
    assertThat(journal.of(account.subject(), 20)).extracting(Entry::act)
        .contains("identity.sign-in-failed", "identity.locked-by-failures");
  }

  @Test
  void a_locked_name_stays_locked_no_longer_because_somebody_keeps_trying() {
    fail(5, account.signInName());
    clock.advance(Duration.ofHours(11));
    for (int i = 0; i < 10; i++) {
      signIn.attempt(account.signInName(), "wrong", elsewhere(i));
    }
    clock.advance(Duration.ofMinutes(61));
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(20))).isPresent();
  }

  @Test
  void failures_that_lock_nothing_any_more_are_forgotten_and_no_lock_with_them() {
    fail(4, "nobody.old");
    clock.advance(Duration.ofHours(11));
    fail(5, account.signInName());
    clock.advance(Duration.ofMinutes(61));
    var old = FAILURE.LAST_AT.lt(clock.instant().minus(Failures.NAME_LOCK).atOffset(ZoneOffset.UTC));
    assertThat(sql.fetchCount(FAILURE, old)).isPositive();
    forgetFailures.run();
    assertThat(sql.fetchCount(FAILURE, old)).isZero();
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(1))).isEmpty();
  }

  @Test
  void five_failures_over_many_names_lock_the_place_they_come_from_and_no_other() {
    for (int i = 0; i < 5; i++) {
      signIn.attempt("khongco" + UUID.randomUUID(), "wrong", here);
    }
    assertThat(signIn.attempt(account.signInName(), PASSWORD, here)).isEmpty();
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(1))).isPresent();
    clock.advance(Duration.ofMinutes(16));
    assertThat(signIn.attempt(account.signInName(), PASSWORD, here)).isPresent();
  }

  @Test
  void tries_at_the_same_moment_cannot_outrun_the_count() throws Exception {
    var tries = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 12; i++) {
      var from = elsewhere(i);
      tries.add(() -> signIn.attempt(account.signInName(), "wrong", from).isPresent());
    }
    try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
      at.invokeAll(tries);
    }
    assertThat(failures.locked(Failures.Kind.NAME, Failures.key(account.signInName()))).isTrue();
    assertThat(journal.of(account.subject(), 50)).filteredOn(entry -> entry.act().equals("identity.sign-in-failed")).hasSize(5);
  }

  @Test
  void an_unknown_name_takes_as_long_as_a_wrong_password() {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    for (int i = 0; i < 9; i++) {
      known.add(time(account.signInName(), elsewhere(i)));
      unknown.add(time("khongco." + UUID.randomUUID(), elsewhere(100 + i)));
    }
    assertThat((double) median(unknown) / median(known)).isBetween(0.4, 2.5);
  }

  @Test
  void a_closed_account_does_not_open() {
    sql.execute("update identity.account set state = 'CLOSED' where id = ?", account.id());
    assertThat(signIn.attempt(account.signInName(), PASSWORD, here)).isEmpty();
  }

  @Test
  void an_account_without_a_password_does_not_open_with_any() {
    sql.execute("update identity.account set password = null where id = ?", account.id());
    assertThat(signIn.attempt(account.signInName(), "nobody has this password", here)).isEmpty();
  }

  @Test
  void a_code_counts_once_and_five_wrong_ones_lock_whatever_the_password_says() {
    var totp = factors.prepare(account.id());
    signIn.enrol(account, totp.at(clock.instant()));
    assertThat(signIn.next(account, true, false)).isEqualTo(Step.CODE);
    assertThat(signIn.acceptCode(account, totp.at(clock.instant()), elsewhere(0))).as("used to enrol").isFalse();
    clock.advance(Duration.ofSeconds(60));
    assertThat(signIn.acceptCode(account, totp.at(clock.instant()), elsewhere(1))).isTrue();
    assertThat(signIn.acceptCode(account, totp.at(clock.instant()), elsewhere(2))).as("again").isFalse();
    for (int i = 0; i < 4; i++) {
      assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(10 + i))).isPresent();
      assertThat(signIn.acceptCode(account, "000000", elsewhere(20 + i))).isFalse();
    }
    clock.advance(Duration.ofSeconds(60));
    assertThat(signIn.acceptCode(account, totp.at(clock.instant()), elsewhere(30))).isFalse();
    assertThat(signIn.attempt(account.signInName(), PASSWORD, elsewhere(31))).isEmpty();
  }

  @Test
  void a_recovery_code_opens_once_and_new_ones_replace_the_old() {
    var codes = signIn.enrol(account, factors.prepare(account.id()).at(clock.instant()));
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(signIn.acceptCode(account, codes.getFirst().toLowerCase().replace("-", " "), here)).isTrue();
    assertThat(signIn.acceptCode(account, codes.getFirst(), here)).isFalse();
    assertThat(factors.recoveryCodesLeft(account.id())).isEqualTo(9);
    var renewed = signIn.newRecoveryCodes(account);
    assertThat(signIn.acceptCode(account, codes.get(1), here)).isFalse();
    assertThat(signIn.acceptCode(account, renewed.getFirst(), here)).isTrue();
  }

  @Test
  void the_secret_is_not_in_the_database_as_it_is() {
    var totp = factors.prepare(account.id());
    var kept = sql.fetchOne("select secret from identity.second_factor where account = ?", account.id()).get(0, byte[].class);
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(totp.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_password_that_somebody_else_chose_must_change_and_may_not_stay() {
    transaction.executeWithoutResult(_ -> passwords.set(account.id(), Password.of("Moi.2026!x", "Moi.2026!x", "a-"), false, true));
    assertThat(signIn.next(account, true, false)).isEqualTo(Step.NEW_PASSWORD);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn.choosePassword(account, Password.of("Moi.2026!x", "Moi.2026!x", "a-")))
        .matches(no -> no.key().equals("identity.password.used-before"));
    signIn.choosePassword(account, Password.of("Khac.2026!x", "Khac.2026!x", "a-"));
    assertThat(signIn.next(account, true, false)).isEqualTo(Step.INSIDE);
  }

  @Test
  void an_administrator_renews_the_password_every_two_months_and_returns_to_none_of_ten() {
    transaction.executeWithoutResult(_ -> accounts.join(account.id(), "LOC-40-NV", Role.BODY_ADMINISTRATOR));
    assertThat(signIn.next(account, true, false)).isEqualTo(Step.INSIDE);
    clock.advance(Duration.ofDays(63));
    assertThat(signIn.next(account, true, false)).isEqualTo(Step.NEW_PASSWORD);
    for (int i = 1; i <= 9; i++) {
      clock.advance(Duration.ofSeconds(1));
      signIn.choosePassword(account, Password.of("Khac.2026!" + i, "Khac.2026!" + i, "a-"));
    }
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn.choosePassword(account, Password.of(PASSWORD, PASSWORD, "a-")));
    signIn.choosePassword(account, Password.of("Khac.2026!10", "Khac.2026!10", "a-"));
    signIn.choosePassword(account, Password.of(PASSWORD, PASSWORD, "a-"));
  }

  @Test
  void neither_password_nor_hash_nor_secret_is_ever_in_the_journal() {
    fail(1, account.signInName());
    signIn.attempt(account.signInName(), PASSWORD, here);
    signIn.choosePassword(account, Password.of("Khac.2026!x", "Khac.2026!x", "a-"));
    var codes = signIn.enrol(account, factors.prepare(account.id()).at(clock.instant()));
    var all = String.join("\n", sql.fetch("select e::text from journal.entry e where record = ?", account.id().toString())
        .getValues(0, String.class));
    assertThat(all).contains("identity.password-changed").doesNotContain("argon2", PASSWORD, "Khac.2026", codes.getFirst(), "wrong-password");
  }

  private void fail(int times, String name) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn.attempt(name, "wrong-password", elsewhere(-i))).isEmpty();
    }
  }

  private NetworkAddress elsewhere(int number) {
    return new NetworkAddress(here.text() + "/" + number);
  }

  private long time(String name, NetworkAddress from) {
    var start = System.nanoTime();
    signIn.attempt(name, "wrong-password", from);
    return System.nanoTime() - start;
  }

  private static long median(java.util.List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
