package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.world.WholeHouse;

/// The check itself: it is content with what the job leaves behind, and finds each half-done thing.
@WholeHouse
@Transactional
class ConsistencyTests {
  @Autowired ApplicationContext house;
  @Autowired DSLContext sql;

  @Test
  void the_whole_job_leaves_nothing_that_contradicts_itself() {
    work();
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "delete from search.entry where module = 'needs'",
      "insert into tasks.duty (module, record, kind, title_vi, title_en, body, link, opened_at) "
          + "select 'needs', id::text, 'needs.duty.answer:X', '', '', 'X', '', now() from needs.need",
      "update needs.need set version = version + 1",
      "update needs.need set next_due = '2026-01-01'",
      "update needs.suborder set interim_at = null",
      "delete from needs.suborder where need in (select id from needs.need where stage = 'WITHDRAWN')",
      "delete from journal.notice where key = 'needs.notice.answer'",
      "update needs.numbering set last = last + 1"})
  void each_half_done_thing_is_found(String half) {
    work();
    sql.execute(half);
    assertThat(complaints()).isNotEmpty();
  }

  private void work() {
    new Labour(house, new Labour.Diary() {
      @Override
      public void begins(String step, @Nullable NeedId order, int version) {}

      @Override
      public void ended(String step, NeedId order, int version) {}
    }).work();
  }

  /// The chain is sealed when a transaction commits, which this one never does.
  private List<String> complaints() {
    return Stream.of(new Consistency(house).complaints(10)).flatMap(List::stream).filter(it -> !it.startsWith("the chain")).toList();
  }
}
