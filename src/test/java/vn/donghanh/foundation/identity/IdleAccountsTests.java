package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Jobs;
import vn.donghanh.foundation.journal.Address;
import vn.donghanh.foundation.journal.AddressBook;
import vn.donghanh.foundation.journal.Recipient;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Import(People.class)
@Transactional
class IdleAccountsTests {
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired AddressBook addresses;
  @Autowired Jobs jobs;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;

  @AfterEach
  void today_again() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void who_has_not_come_for_45_days_is_locked_and_has_45_again_when_unlocked() {
    var account = people.in("LOC-40-NV", Role.LOCALITY_OFFICER);
    clock.advance(Duration.ofDays(44));
    assertThat(afterTheJob(account)).isEqualTo(Account.State.ACTIVE);
    clock.advance(Duration.ofDays(2));
    assertThat(afterTheJob(account)).isEqualTo(Account.State.LOCKED);
    accounts.setState(account.id(), Account.State.ACTIVE);
    assertThat(afterTheJob(account)).isEqualTo(Account.State.ACTIVE);
    clock.advance(Duration.ofDays(46));
    assertThat(afterTheJob(account)).isEqualTo(Account.State.LOCKED);
  }

  @Test
  void mail_goes_to_active_people_with_an_address() {
    var account = people.in("LOC-48-HDND", Role.LOCALITY_OFFICER);
    people.in("LOC-48-HDND", Role.LOCALITY_LEADER);
    accounts.rename(account.id(), 0, "Người Thử", "thu@haison.example");
    var address = new Address("Người Thử", "thu@haison.example");
    assertThat(addresses.of(new Recipient.Body("LOC-48-HDND"))).containsExactly(address);
    assertThat(addresses.of(new Recipient.Account(account.id().toString()))).containsExactly(address);
    accounts.setState(account.id(), Account.State.LOCKED);
    assertThat(addresses.of(new Recipient.Body("LOC-48-HDND"))).isEmpty();
  }

  @Test
  void mail_about_a_bodys_records_does_not_reach_who_only_keeps_its_accounts_or_reads_the_journal() {
    for (var role : new Role[] {Role.BODY_ADMINISTRATOR, Role.ADMINISTRATOR, Role.AUDITOR}) {
      accounts.rename(people.in("LOC-48-HDND", role).id(), 0, "Người Thử", role.name().toLowerCase(Locale.ROOT) + "@haison.example");
    }
    assertThat(addresses.of(new Recipient.Body("LOC-48-HDND"))).isEmpty();
  }

  private Account.State afterTheJob(Account account) {
    jobs.run("identity.lock-idle-accounts");
    return accounts.find(account.id()).orElseThrow().state();
  }
}
