package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTests {
  static final Aliases.Forms FORMS = Aliases.Forms.of(List.of(
      Alias.mutual(List.of("Italy", "Ý", "I-ta-li-a")), Alias.mutual(List.of("Đức", "CHLB Đức", "Germany")),
      Alias.mutual(List.of("Ủy ban nhân dân", "UBND")), Alias.mutual(List.of("Đại sứ quán", "ĐSQ")),
      Alias.partOf(List.of("Hải Sơn"), "Thành phố Kitahama"), Alias.of("Tỉnh Hải Sơn", "Hải Sơn")));

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
      Nghệ            => ('nghe':*)
      công nghệ cao   => ('cong' <-> 'nghe' <-> 'cao':* | 'cong' & 'nghe' & 'cao')
      Nghệ An Ý       => ('nghe' <-> 'an' | 'nghe' <1> 'an' | 'nghe' <2> 'an' | 'nghe' <3> 'an' | 'an' <1> 'nghe' | 'an' <2> 'nghe' | 'an' <3> 'nghe') & (('y':*) | ('italy') | ('i' <-> 'ta' <-> 'li' <-> 'a'))
      Ý               => (('y':*) | ('italy') | ('i' <-> 'ta' <-> 'li' <-> 'a'))
      y               => (('y':*) | ('italy') | ('i' <-> 'ta' <-> 'li' <-> 'a'))
      I-ta-li-a       => (('i' <-> 'ta' <-> 'li' <-> 'a':*) | ('italy') | ('y'))
      ĐSQ Đức         => (('dsq') | ('dai' <-> 'su' <-> 'quan')) & (('duc':*) | ('chlb' <-> 'duc') | ('germany'))
      dsq duc         => (('dsq') | ('dai' <-> 'su' <-> 'quan')) & (('duc':*) | ('chlb' <-> 'duc') | ('germany'))
      giáo dục ở Đức  => ('giao' <-> 'duc' <-> 'o' | 'giao' & 'duc' & 'o') & (('duc':*) | ('chlb' <-> 'duc') | ('germany'))
      UỶ BAN NHÂN DÂN => (('uy' <-> 'ban' <-> 'nhan' <-> 'dan':*) | ('ubnd'))
      chlb đức        => (('chlb' <-> 'duc':*) | ('duc') | ('germany'))
      hai son         => (('hai' <-> 'son':*) | ('thanh' <-> 'pho' <-> 'kitahama'))
      kitahama        => ('kitahama':*)
      """)
  void other_names_are_as_good_as_the_name(String typed, String wide) {
    assertThat(Question.of(typed, FORMS).wide()).isEqualTo(wide);
  }

  @Test
  void the_exact_question_keeps_marks_and_the_plain_one_does_not() {
    var question = Question.of("Thuỷ sản, Nghệ An!", FORMS);
    assertThat(question.exact()).isEqualTo("'thủy' & 'sản' & 'nghệ' & 'an'");
    assertThat(question.plain()).isEqualTo("'thuy' & 'san' & 'nghe' & 'an'");
    assertThat(question.near()).isEqualTo("thuy san nghe an");
  }

  @Test
  void when_nothing_is_near_words_may_stand_anywhere() {
    assertThat(Question.of("Vinh Osaka", FORMS).loosened().wide()).isEqualTo("('vinh' & 'osaka':*)");
  }

  @Test
  void a_question_that_is_a_name_has_all_its_names() {
    assertThat(Question.of("Ý", FORMS).spelled()).containsExactlyInAnyOrder("ý", "italy", "i ta li a");
    assertThat(Question.of("Ý", FORMS).folded()).containsExactlyInAnyOrder("y", "italy", "i ta li a");
    assertThat(Question.of("Ý tưởng", FORMS).spelled()).containsExactly("ý tưởng");
    assertThat(Question.of("tỉnh Hải Sơn", FORMS).spelled()).containsExactly("tỉnh hải sơn", "hải sơn");
    assertThat(Question.of("Hải Sơn", FORMS).spelled()).as("a part is not the whole").containsExactly("hải sơn");
  }

  @Test
  void what_has_no_letter_is_no_question() {
    assertThat(Question.of(" &|!()<->:* ' \u0000 ", FORMS).isEmpty()).isTrue();
    assertThat(Question.of("", FORMS).isEmpty()).isTrue();
  }

  @Test
  void a_long_question_is_heard_to_its_twelfth_word() {
    assertThat(Question.of("từ ".repeat(5_000), FORMS).plain().split(" & ")).hasSize(12);
    assertThat(Question.of("x".repeat(10_000), FORMS).plain()).hasSize(62);
  }
}
