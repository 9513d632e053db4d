package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.ChainCheck.Broken;
import vn.donghanh.foundation.journal.ChainCheck.Fault;
import vn.donghanh.foundation.journal.ChainCheck.Whole;

/// The chain on a real PostgreSQL, each test on a database of its own, where commits are commits.
class ChainTests {
  private static final LocalDate OLD = LocalDate.of(2024, 1, 8);
  private static final LocalDate RECENT = LocalDate.now(Clock.systemUTC()).minusDays(1);

  @TempDir Path folder;
  private JournalWorld world;

  @BeforeEach
  void open() {
    world = new JournalWorld(folder);
    world.clock.moveTo(RECENT);
  }

  @Test
  void a_new_journal_is_whole_and_empty() {
    assertThat(world.chain.verify()).isEqualTo(new Whole(0, 0));
  }

  @Test
  void every_committed_act_is_sealed_to_the_one_before() {
    world.write("Đặt hàng số 1", 3);

    assertThat(world.chain.verify()).isEqualTo(new Whole(3, 3));
  }

  @Test
  void an_act_that_was_rolled_back_leaves_no_gap() {
    world.write("một", 1);
    assertThatThrownBy(() -> world.inTransaction(() -> {
      world.record("hai");
      throw new IllegalStateException("the change failed");
    })).hasMessage("the change failed");
    world.write("ba", 1);

    assertThat(world.chain.verify()).isEqualTo(new Whole(2, 2));
  }

  @Test
  void eight_writers_at_once_make_one_chain() throws Exception {
    var barrier = new CyclicBarrier(8);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var writers = IntStream.range(0, 8).mapToObj(writer -> threads.submit(() -> {
        barrier.await();
        for (int act = 0; act < 25; act++) {
          world.write("người ghi " + writer, 1 + act % 3);
        }
        return writer;
      })).toList();
      for (Future<Integer> writer : writers) {
        writer.get();
      }
    }

    // 25 acts a writer, of one, two and three entries in turn: 49 entries.
    assertThat(world.chain.verify()).isEqualTo(new Whole(8 * 49, 8 * 49));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "update journal.entry set after = '{}'", "delete from journal.entry", "truncate journal.entry",
      "update journal.seal set hash = previous", "delete from journal.seal", "truncate journal.seal",
      "update journal.anchor set position = 9", "delete from journal.anchor", "truncate journal.anchor",
      "update journal.link set how = ''", "delete from journal.link", "truncate journal.link"})
  void the_database_refuses_to_change_what_was_written(String statement) {
    world.write("một", 2);
    world.inTransaction(() -> world.journal.link(JournalWorld.ORDER, JournalWorld.ANSWER, "needs.link.answered"));

    assertThatThrownBy(() -> world.sql.execute(statement)).hasMessageMatching("(?s).*(append-only|permission denied).*");
    assertThat(world.chain.verify()).isEqualTo(new Whole(2, 2));
  }

  @Test
  void a_changed_entry_is_named() {
    world.write("một", 5);
    world.pastTheTriggers("update journal.entry set account_name = 'Người khác' where id = 3");

    assertThat(world.chain.verify()).isEqualTo(new Broken(2, 3, Fault.CHANGED, 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at = at + interval '1 microsecond'", "account = null", "body = 'b'",
      "body_name = body_name || ' '", "source = '::1'", "act = 'needs.close'", "module = 'partners'", "record = '8'",
      "before = '{\"a\": 1}'", "after = after || '{\"title\": null}'"})
  void no_column_can_change_unseen(String change) {
    world.write("một", 1);
    world.pastTheTriggers("update journal.entry set " + change);

    assertThat(world.chain.verify()).isInstanceOf(Broken.class);
  }

  @Test
  void a_removed_entry_is_named() {
    world.write("một", 3);
    world.pastTheTriggers("delete from journal.entry where id = 2");

    assertThat(world.chain.verify()).isEqualTo(new Broken(1, 2, Fault.ENTRY_GONE, 2L));
  }

  @Test
  void an_entry_removed_with_its_seal_is_named() {
    world.write("một", 3);
    world.pastTheTriggers("delete from journal.entry where id = 2", "delete from journal.seal where position = 2");

    assertThat(world.chain.verify()).isEqualTo(new Broken(1, 2, Fault.SEAL_GONE, null));
  }

  @Test
  void an_entry_sealed_anew_after_a_change_breaks_the_next_seal() {
    world.write("một", 3);
    world.pastTheTriggers("update journal.entry set act = 'needs.close' where id = 2",
        "update journal.seal s set hash = sha256(s.previous || journal.canonical(e)) from journal.entry e"
            + " where e.id = s.entry and s.position = 2");

    assertThat(world.chain.verify()).isEqualTo(new Broken(2, 3, Fault.RELINKED, 3L));
  }

  @Test
  void an_entry_slipped_past_the_seal_is_named() {
    world.write("một", 2);
    world.pastTheTriggers("insert into journal.entry (at, account_name, body_name, act, module, record, before, after)"
        + " values (now(), '', '', 'needs.close', 'needs', '7', '{}', '{}')");

    assertThat(world.chain.verify()).isEqualTo(new Broken(2, 2, Fault.UNSEALED, 3L));
  }

  @Test
  void cutting_the_end_is_found_by_the_signed_anchor() {
    world.write("một", 3);
    world.chain.anchor();
    world.pastTheTriggers("delete from journal.entry where id = 3", "delete from journal.seal where position = 3");

    assertThat(world.chain.verify()).isEqualTo(new Broken(2, 3, Fault.CUT, null));
  }

  @Test
  void a_whole_chain_written_anew_does_not_fit_its_anchor() {
    world.write("một", 2);
    world.chain.anchor();
    world.pastTheTriggers("update journal.entry set after = '{\"title\": \"khác\"}'",
        "update journal.seal s set hash = sha256(s.previous || journal.canonical(e)) from journal.entry e where e.id = s.entry and position = 1",
        "update journal.seal set previous = (select hash from journal.seal where position = 1) where position = 2",
        "update journal.seal s set hash = sha256(s.previous || journal.canonical(e)) from journal.entry e where e.id = s.entry and position = 2");

    assertThat(world.chain.verify()).isEqualTo(new Broken(2, 2, Fault.CUT, 2L));
  }

  @Test
  void an_anchor_signed_with_a_strange_key_is_refused(@TempDir Path elsewhere) {
    world.write("một", 1);
    var hash = (byte[]) world.sql.fetchValue("select hash from journal.seal");
    var strange = Anchor.signed(1, hash, world.today.now(), Anchor.Cause.DAILY,
        new ChainKey(elsewhere.resolve("key.pem"), List.of()));
    world.sql.execute("insert into journal.anchor (position, hash, at, cause, key, signature) values (1, ?, ?::timestamptz, 'daily', ?, ?)",
        hash, strange.at().atOffset(ZoneOffset.UTC), strange.key(), strange.signature());

    assertThat(world.chain.verify()).isEqualTo(new Broken(1, 1, Fault.FORGED, 1L));
  }

  @Test
  void the_key_survives_a_restart() {
    world.write("một", 1);
    world.chain.anchor();

    assertThat(world.restarted().chain.verify()).isEqualTo(new Whole(1, 1));
  }

  @Test
  void only_what_is_older_than_twelve_months_can_be_pruned() {
    world.clock.moveTo(OLD);
    world.write("cũ", 3);
    world.clock.moveTo(RECENT);
    world.write("mới", 2);

    assertThat(world.chain.prune(12)).isEqualTo(3);
    assertThat(world.chain.verify()).isEqualTo(new Whole(2, 5));
    assertThat(world.chain.prune(12)).isZero();
    world.write("mới nữa", 1);
    assertThat(world.chain.verify()).isEqualTo(new Whole(3, 6));
  }

  @Test
  void pruning_earlier_than_the_law_allows_is_refused() {
    assertThatThrownBy(() -> world.chain.prune(11)).isInstanceOf(Refusal.class).hasMessage("journal.keep-at-least");
    world.write("mới", 1);
    world.clock.moveTo(RECENT.plusYears(2));

    assertThatThrownBy(() -> world.chain.prune(12)).hasMessageContaining("younger than 12 months");
    assertThat(world.chain.verify()).isEqualTo(new Whole(1, 1));
  }

  @Test
  void an_old_entry_cannot_go_without_its_anchor() {
    world.clock.moveTo(OLD);
    world.write("cũ", 1);

    assertThatThrownBy(() -> world.sql.execute("delete from journal.entry")).hasMessageMatching("(?s).*(append-only|permission denied).*");
    assertThatThrownBy(() -> world.sql.execute("delete from journal.seal")).hasMessageMatching("(?s).*(append-only|permission denied).*");
  }

  @Test
  void an_anchor_made_up_for_pruning_breaks_the_chain() {
    world.clock.moveTo(OLD);
    world.write("cũ", 2);
    world.sql.execute("insert into journal.anchor (position, hash, at, cause, key, signature)"
        + " select 1, hash, now(), 'pruned', 'x', decode(repeat('00', 64), 'hex') from journal.seal where position = 1");
    world.sql.execute("delete from journal.entry where id = 1");
    world.sql.execute("delete from journal.seal where position = 1");

    assertThat(world.chain.verify()).isEqualTo(new Broken(0, 1, Fault.FORGED, null));
  }

  @Test
  void a_restricted_read_is_an_entry_too() {
    world.inTransaction(() -> world.journal.read(JournalWorld.OFFICER, JournalWorld.ORDER, "needs.field.contact"));

    assertThat(world.journal.of(JournalWorld.ORDER, 5)).extracting(Entry::act, Entry::after)
        .containsExactly(tuple("journal.read", "{\"field\": \"needs.field.contact\"}"));
    assertThat(world.chain.verify()).isEqualTo(new Whole(1, 1));
  }

  @Test
  void a_column_that_is_not_sealed_would_be_found_here() {
    var function = (String) world.sql.fetchValue("select pg_get_functiondef('journal.canonical'::regproc)");

    assertThat(world.sql.fetch("select column_name from information_schema.columns"
        + " where table_schema = 'journal' and table_name = 'entry'").getValues(0, String.class))
        .hasSize(12).allSatisfy(column -> assertThat(function).contains("(e)." + column));
  }
}
