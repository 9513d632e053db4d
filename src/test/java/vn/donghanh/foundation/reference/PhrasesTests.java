package vn.donghanh.foundation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {
  private final Phrases<String> phrases = new Phrases<String>().add("mật ong", "honey").add("honey", "honey")
      .add("bảo mật", "security").add("^Pháp", "France").add("pháp luật", "law").add("AI", "AI").add("start-up", "start-up")
      .add("factory", "factory").add("nhà máy", "factory").add("cà phê", "coffee");

  private List<String> in(String text) {
    var found = new ArrayList<String>();
    phrases.in(text, (_, meaning) -> found.add(meaning));
    return found;
  }

  @Test
  void the_longest_phrase_is_taken_and_no_word_twice() {
    assertThat(in("Bảo mật ong mật")).containsExactly("security");
    assertThat(in("xuất khẩu mật ong rừng")).containsExactly("honey");
  }

  @Test
  void the_english_plural_and_a_hyphen_change_nothing() {
    assertThat(in("Two factories; Start-ups, start up")).containsExactly("factory", "start-up", "start-up");
  }

  @Test
  void a_country_of_one_syllable_needs_its_capital_and_an_acronym_all_of_them() {
    assertThat(in("Giải pháp cho đối tác Pháp về pháp luật")).containsExactly("France", "law");
    assertThat(in("Ai cũng dùng AI")).containsExactly("AI");
  }

  @Test
  void without_any_mark_only_phrases_of_two_words_are_found() {
    assertThat(in("mua ca phe va mat ong")).containsExactly("coffee", "honey");
    assertThat(in("giai phap")).isEmpty();
    assertThat(in("ca phê")).as("a text with marks means the marks it has").isEmpty();
  }

  @Test
  void nothing_is_found_in_nothing() {
    assertThat(in("")).isEmpty();
    assertThat(in("– ; …")).isEmpty();
  }

  @Test
  void a_line_of_the_file_that_cannot_be_read_is_named() {
    assertThatThrownBy(() -> ConceptFile.of(List.of("[AGR-FIS]", "shrimp tôm | shrimp"))).hasMessageContaining("line 2");
    assertThatThrownBy(() -> ConceptFile.of(List.of("[AGR-FIS]", "a: tôm | shrimp", "a: cá | fish"))).hasMessageContaining("stands there twice");
  }
}
