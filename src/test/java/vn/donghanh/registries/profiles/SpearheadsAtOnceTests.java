package vn.donghanh.registries.profiles;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.profiles.ProfileWorld.COMMITTEE;
import static vn.donghanh.registries.profiles.ProfileWorld.NGHE_AN;
import static vn.donghanh.registries.profiles.ProfileWorld.aim;
import static vn.donghanh.registries.profiles.ProfileWorld.plan;

import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Refusal;
import vn.donghanh.world.WholeHouse;

/// Two who choose at the same moment, each on a connection of their own: committed, so it cleans up behind itself.
@WholeHouse
class SpearheadsAtOnceTests {
  @Autowired Spearheads spearheads;
  @Autowired Initiatives initiatives;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;

  @AfterEach
  void cleanUp() {
    sql.execute("delete from profiles.initiative");
    sql.execute("delete from profiles.spearhead");
  }

  @Test
  void of_two_who_choose_the_last_spearhead_at_the_same_moment_one_is_refused() {
    spearheads.choose(2026, aim("Vi mạch"), NGHE_AN);
    oneIsRefused("profiles.spearhead.full", () -> spearheads.choose(2026, aim("Cảng biển"), NGHE_AN),
        () -> spearheads.choose(2026, aim("Du lịch"), COMMITTEE));
    assertThat(spearheads.of("40", 2026, true)).extracting(it -> it.title().vi()).containsExactly("Vi mạch", "Cảng biển");
  }

  @Test
  void of_two_who_propose_the_last_initiative_at_the_same_moment_one_is_refused() {
    var june = YearMonth.of(2026, 6);
    initiatives.propose(plan("Một", june, june), null, NGHE_AN);
    initiatives.propose(plan("Hai", june, june), null, NGHE_AN);
    oneIsRefused("profiles.initiative.full", () -> initiatives.propose(plan("Ba", june, june), null, NGHE_AN),
        () -> initiatives.propose(plan("Bốn", june, june), null, COMMITTEE));
    assertThat(initiatives.of("40", true)).hasSize(3);
  }

  /// Does the first and keeps its transaction open until the second has had time to run past it, and did not.
  private void oneIsRefused(String key, Supplier<?> first, Supplier<?> second) {
    var waiting = transaction.execute(_ -> {
      first.get();
      var other = CompletableFuture.supplyAsync(second);
      assertThatThrownBy(() -> other.get(700, MILLISECONDS)).as("waits for the first").isInstanceOf(TimeoutException.class);
      return other;
    });
    assertThatThrownBy(() -> waiting.get(10, SECONDS)).isInstanceOf(ExecutionException.class).cause()
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
