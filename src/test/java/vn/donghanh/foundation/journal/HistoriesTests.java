package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Moment;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class HistoriesTests {
  private static final Subject RECORD = Subject.of("journal", "lich-su");
  private static final Locale VI = Locale.of("vi");
  private static final Locale EN = Locale.of("en");

  @Autowired Journal journal;
  @Autowired Histories histories;

  @Test
  void who_when_and_what_changed_stand_in_words() {
    journal.record(JournalWorld.OFFICER, "journal.check", RECORD,
        Map.of("act", "journal.view", "entries", 1200), Map.of("act", "journal.download", "entries", 1250));
    var moment = histories.of(RECORD, VI, null).moments().getFirst();

    assertThat(moment.what()).isEqualTo("Kiểm tra chuỗi niêm của nhật ký");
    assertThat(moment.who()).isEqualTo("Nguyễn Thị Hà – Sở Ngoại vụ Hải Sơn");
    assertThat(moment.changes()).containsExactlyInAnyOrder(
        new Moment.Change("Việc đã làm", "Xem nhật ký hệ thống", "Tải nhật ký hệ thống"),
        new Moment.Change("Số mục đã kiểm tra", "1.200", "1.250"));
    assertThat(histories.of(RECORD, EN, null).moments().getFirst().changes())
        .contains(new Moment.Change("Entries checked", "1,200", "1,250"));
  }

  @Test
  void every_kind_of_value_has_its_words() {
    var after = new LinkedHashMap<String, Object>();
    after.put("a", true);
    after.put("b", LocalDate.of(2026, 1, 6));
    after.put("c", List.of("journal.yes", "bán dẫn", 3));
    after.put("d", Map.of("vi", "Việt", "en", "English"));
    after.put("e", java.time.Instant.parse("2026-01-06T02:00:00Z"));
    after.put("f", "2026-13-45");
    after.put("g", "so-ngoai-vu.haison.example");
    after.put("h", Map.of("x", 1));
    journal.record(JournalWorld.OFFICER, "journal.check", RECORD, Map.of(), after);

    assertThat(histories.of(RECORD, VI, null).moments().getFirst().changes()).extracting(Moment.Change::after)
        .containsExactly("Có", "06/01/2026", "Có; bán dẫn; 3", "Việt", "09:00 06/01/2026", "2026-13-45", "so-ngoai-vu.haison.example", "x: 1");
    assertThat(histories.of(RECORD, EN, null).moments().getFirst().changes()).extracting(Moment.Change::after)
        .startsWith("Yes", "06/01/2026", "Yes; bán dẫn; 3", "English");
  }

  @Test
  void what_did_not_change_is_not_told_and_what_went_away_is() {
    var before = new LinkedHashMap<String, Object>();
    before.put("title", "cũ");
    before.put("same", "như cũ");
    var after = new LinkedHashMap<String, Object>();
    after.put("title", null);
    after.put("same", "như cũ");
    journal.record(JournalWorld.OFFICER, "journal.check", RECORD, before, after);

    assertThat(histories.of(RECORD, VI, null).moments().getFirst().changes()).containsExactly(new Moment.Change("title", "cũ", ""));
  }

  @Test
  void a_long_history_is_read_page_by_page() {
    for (int number = 0; number < Histories.PAGE + 5; number++) {
      journal.record(Actor.PLATFORM, "journal.check", RECORD, Map.of(), Map.of("entries", number));
    }
    var first = histories.of(RECORD, VI, null);
    var second = histories.of(RECORD, VI, first.older());

    assertThat(first.moments()).hasSize(Histories.PAGE);
    assertThat(first.moments().getFirst().who()).isEqualTo("Hệ thống");
    assertThat(second.moments()).hasSize(5);
    assertThat(second.older()).isNull();
    assertThat(Arrays.asList(first.older())).doesNotContainNull();
  }
}
