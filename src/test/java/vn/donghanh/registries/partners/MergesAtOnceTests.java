package vn.donghanh.registries.partners;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.TOKYO;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Refusal;
import vn.donghanh.world.WholeHouse;

/// Two who merge at the same moment: committed, so it cleans up behind itself.
@WholeHouse
class MergesAtOnceTests {
  @Autowired Partners partners;
  @Autowired Merges merges;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;
  private String a = "";
  private String b = "";
  private String c = "";

  @BeforeEach
  void addThree() {
    a = partners.add(PartnersTests.named("Kitahama Alpha"), TOLD, HAI_SON).id();
    b = partners.add(PartnersTests.named("Kitahama Beta"), TOLD, HAI_SON).id();
    c = partners.add(PartnersTests.named("Kitahama Gamma"), TOLD, HAI_SON).id();
  }

  @AfterEach
  void cleanUp() {
    sql.execute("alter table partners.merge disable trigger user");
    sql.execute("update partners.partner set merged_into = null");
    sql.execute("delete from partners.merge");
    sql.execute("alter table partners.merge enable trigger user");
    for (var table : new String[] {"look_alike where one in (?, ?, ?)", "provenance where partner in (?, ?, ?)", "partner where id in (?, ?, ?)"}) {
      sql.execute("delete from partners." + table, a, b, c);
    }
    sql.execute("delete from search.entry where module = 'partners' and record in (?, ?, ?)", a, b, c);
  }

  @Test
  void of_two_who_merge_the_same_pair_the_second_is_told() {
    refusedWith("partners.merged-meanwhile", whileHeld(() -> merge(b, a, MINISTRY), () -> merge(b, a, TOKYO)));
    assertThat(merges.into(b)).hasSize(1);
  }

  @Test
  void a_into_b_and_b_into_a_at_the_same_moment_is_one_merge() {
    refusedWith("partners.merged-meanwhile", whileHeld(() -> merge(b, a, MINISTRY), () -> merge(a, b, TOKYO)));
    assertThat(partners.current(a)).isEqualTo(b);
    assertThat(partners.current(b)).isEqualTo(b);
  }

  @Test
  void what_is_being_merged_takes_in_nothing_at_that_moment() {
    refusedWith("partners.merged-meanwhile", whileHeld(() -> merge(b, a, MINISTRY), () -> merge(a, c, TOKYO)));
    assertThat(partners.current(c)).isEqualTo(c);
  }

  @Test
  void the_database_alone_refuses_a_ring_of_merges() throws Exception {
    var refused = whileHeld(() -> insert(a, b), () -> insert(b, a));
    assertThatThrownBy(() -> refused.get(10, SECONDS)).hasMessageContaining("has itself given way");
  }

  @Test
  void a_change_of_the_record_that_gives_way_at_that_moment_is_refused() {
    refusedWith("partners.merged-meanwhile", whileHeld(() -> merge(b, a, MINISTRY), () -> {
      partners.change(a, 1, PartnersTests.named("Kitahama Delta"), TOLD, HAI_SON);
      return true;
    }));
  }

  @Test
  void of_two_who_undo_at_the_same_moment_the_second_is_told() {
    merge(b, a, MINISTRY);
    var id = merges.into(b).getFirst().id();
    refusedWith("partners.merge.undone-already", whileHeld(() -> undo(id), () -> undo(id)));
    assertThat(partners.current(a)).isEqualTo(a);
  }

  private boolean merge(String survivor, String loser, vn.donghanh.Actor by) {
    merges.merge(survivor, loser, Map.of(survivor, 1, loser, 1), new Kept(Map.of()), "Cùng một tổ chức", by);
    return true;
  }

  private boolean undo(long id) {
    merges.undo(id, "Nhầm", MINISTRY);
    return true;
  }

  private boolean insert(String loser, String survivor) {
    return sql.execute("insert into partners.merge (loser, survivor, why, before, after, on_day, at, by_name, body, body_name) "
        + "values (?, ?, 'x', '{}', '{}', current_date, now(), 'x', 'x', 'x')", loser, survivor) == 1;
  }

  /// Does the first and keeps its transaction open until the second has had time to run past it, and did not.
  private Future<Boolean> whileHeld(Supplier<Boolean> first, Supplier<Boolean> second) {
    return transaction.execute(_ -> {
      assertThat(first.get()).isTrue();
      var other = CompletableFuture.supplyAsync(second);
      assertThatThrownBy(() -> other.get(700, MILLISECONDS)).as("waits for the first").isInstanceOf(TimeoutException.class);
      return other;
    });
  }

  private static void refusedWith(String key, Future<Boolean> act) {
    assertThatThrownBy(() -> act.get(10, SECONDS)).isInstanceOf(ExecutionException.class).cause()
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
