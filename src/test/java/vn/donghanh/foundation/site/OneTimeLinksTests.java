package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class OneTimeLinksTests {
  private static final Duration DAY = Duration.ofDays(1);

  @Autowired OneTimeLinks links;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  private final Subject record = Subject.of("site", UUID.randomUUID());

  @AfterEach
  void today_again() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void looking_never_uses_a_link_up_and_using_does() {
    var token = make("a");
    assertThat(links.look("a", token)).hasValueSatisfying(link -> assertThat(link.subject()).isEqualTo(record));
    assertThat(links.look("a", token)).isPresent();
    assertThat(use("a", token).subject()).isEqualTo(record);
    assertThat(links.look("a", token)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> use("a", token));
  }

  @Test
  void a_link_opens_nothing_of_another_purpose_nor_after_its_time() {
    var token = make("a");
    assertThat(links.look("b", token)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> use("b", token));
    clock.advance(DAY);
    assertThat(links.look("a", token)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> use("a", token));
  }

  @Test
  void a_newer_link_and_a_withdrawal_make_the_older_one_worthless() {
    var older = make("a");
    var newer = make("a");
    assertThat(links.look("a", older)).isEmpty();
    transaction.executeWithoutResult(_ -> links.withdraw("a", record));
    assertThat(links.look("a", newer)).isEmpty();
  }

  @Test
  void what_stands_in_the_link_is_not_in_the_database() {
    var token = make("a");
    assertThat(String.join("\n", sql.fetch("select l::text, encode(hash, 'escape') from site.one_time_link l").getValues(0, String.class)))
        .isNotEmpty().doesNotContain(token);
    assertThat(token).hasSize(43);
  }

  @Test
  void of_many_at_once_one_uses_it() throws Exception {
    var token = make("a");
    Callable<Boolean> attempt = () -> {
      try {
        use("a", token);
        return true;
      } catch (Refusal no) {
        return false;
      }
    };
    try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
      var used = 0;
      for (var one : at.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
        used += one.get() ? 1 : 0;
      }
      assertThat(used).isEqualTo(1);
    }
  }

  @Test
  void a_use_that_is_rolled_back_was_none() {
    var token = make("a");
    transaction.executeWithoutResult(status -> {
      links.use("a", token);
      status.setRollbackOnly();
    });
    assertThat(links.look("a", token)).isPresent();
  }

  private String make(String purpose) {
    return transaction.execute(_ -> links.make(purpose, record, DAY));
  }

  private OneTimeLink use(String purpose, String token) {
    return transaction.execute(_ -> links.use(purpose, token));
  }
}
