package vn.donghanh.registries.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.profiles.ProfileWorld.MON_2026_03_09;
import static vn.donghanh.registries.profiles.ProfileWorld.REPORT;
import static vn.donghanh.registries.profiles.ProfileWorld.TUE_2026_01_06;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two languages side by side, and which of them is behind.
class PassageTests {
  private final Passage both = Passage.empty(Section.INTRODUCTION).written("Tỉnh có cảng biển.", "The province has a seaport.", false, REPORT, TUE_2026_01_06);

  @Test
  void what_is_written_at_once_says_the_same() {
    assertThat(both.behind()).isNull();
    assertThat(both.text().stale()).isFalse();
  }

  @Test
  void a_translation_that_comes_later_is_taken_for_one() {
    var alone = Passage.empty(Section.INTRODUCTION).written("Tỉnh có cảng biển.", "", false, REPORT, TUE_2026_01_06);
    assertThat(alone.inBothLanguages()).isFalse();
    assertThat(alone.written("Tỉnh có cảng biển.", "A seaport.", false, REPORT, MON_2026_03_09).behind()).isNull();
  }

  @Test
  void the_english_is_behind_when_the_vietnamese_moves_alone() {
    var moved = both.written("Tỉnh có hai cảng biển.", both.en(), false, REPORT, MON_2026_03_09);
    assertThat(moved.behind()).isEqualTo(Language.EN);
    assertThat(moved.viOn()).isEqualTo(MON_2026_03_09);
    assertThat(moved.enOn()).isEqualTo(TUE_2026_01_06);
    assertThat(moved.text().stale()).isTrue();
  }

  @Test
  void the_vietnamese_is_behind_when_the_english_moves_alone() {
    assertThat(both.written(both.vi(), "Two seaports.", false, REPORT, MON_2026_03_09).behind()).isEqualTo(Language.VI);
  }

  @Test
  void what_changed_since_both_agreed_is_told_word_by_word() {
    var moved = both.written("Tỉnh có hai cảng biển.", both.en(), false, REPORT, MON_2026_03_09)
        .written("Tỉnh có hai cảng biển sâu.", both.en(), false, REPORT, MON_2026_03_09);
    assertThat(moved.sinceAgreed().pieces().stream().map(it -> it.fate() + " " + it.words()).collect(Collectors.joining(" | ")))
        .isEqualTo("KEPT Tỉnh có | NEW hai | KEPT cảng | GONE biển. | NEW biển sâu.");
  }

  @Test
  void a_translation_that_was_written_again_still_waits_for_the_word_that_it_was_looked_at() {
    var moved = both.written("Tỉnh có hai cảng biển.", both.en(), false, REPORT, MON_2026_03_09);
    var translated = moved.written(moved.vi(), "The province has two seaports.", false, REPORT, MON_2026_03_09);
    assertThat(translated.behind()).isEqualTo(Language.EN);
    assertThat(translated.agreed().behind()).isNull();
    assertThat(moved.written(moved.vi(), "The province has two seaports.", true, REPORT, MON_2026_03_09).behind()).isNull();
  }

  @Test
  void another_source_alone_leaves_nobody_behind() {
    assertThat(both.written(both.vi(), both.en(), false, Backing.NONE, MON_2026_03_09).behind()).isNull();
  }

  @Test
  void without_a_translation_nothing_can_be_behind() {
    var moved = both.written("Tỉnh có hai cảng biển.", both.en(), false, REPORT, MON_2026_03_09);
    assertThat(moved.written(moved.vi(), "", false, REPORT, MON_2026_03_09).behind()).isNull();
  }

  @Test
  void a_text_too_long_to_compare_is_shown_as_gone_and_come() {
    var long_ = "chữ ".repeat(1_300);
    assertThat(TextDifference.between(long_, long_ + "thêm").pieces()).extracting(TextDifference.Piece::fate)
        .containsExactly(TextDifference.Fate.GONE, TextDifference.Fate.NEW);
    assertThat(TextDifference.between("một hai", "một hai").none()).isTrue();
  }
}
