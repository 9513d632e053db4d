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

  static final Noise NOISE = Noise.of(List.of("ở", "cho tôi biết về", "? tỉnh", "the"));

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
      Nghệ            => ('nghe':*)
      công nghệ cao   => ('cong' & 'nghe' & 'cao':*)
      Nghệ An Ý       => ('zznghezqzan' | 'zzanzqznghe') & (('y') | ('italy') | ('zzizqzta' & 'zztazqzli' & 'zzlizqza'))
      Ý               => (('y') | ('italy') | ('zzizqzta' & 'zztazqzli' & 'zzlizqza'))
      I-ta-li-a       => (('zzizqzta' & 'zztazqzli' & 'zzlizqza') | ('italy') | ('y'))
      ĐSQ Đức         => (('dsq') | ('zzdaizqzsu' & 'zzsuzqzquan')) & (('duc') | ('zzchlbzqzduc') | ('germany'))
      dsq duc         => (('dsq') | ('zzdaizqzsu' & 'zzsuzqzquan')) & (('duc') | ('zzchlbzqzduc') | ('germany'))
      giáo dục ở Đức  => ('zzgiaozqzduc' | 'zzduczqzgiao') & (('duc') | ('zzchlbzqzduc') | ('germany'))
      UỶ BAN NHÂN DÂN => (('zzuyzqzban' & 'zzbanzqznhan' & 'zznhanzqzdan') | ('ubnd'))
      Hai Sơn nữa     => (('zzhaizqzson') | ('zzthanhzqzpho' & 'zzphozqzkitahama')) & ('nua':*)
      hai son         => (('zzhaizqzson') | ('zzthanhzqzpho' & 'zzphozqzkitahama'))
      cho tôi biết về kitahama => ('kitahama':*)
      ở               => ('o')
      """)
  void other_names_are_as_good_as_the_name(String typed, String wide) {
    assertThat(Question.of(typed, FORMS, NOISE).attempts().getFirst().wide()).isEqualTo(wide);
  }

  @Test
  void the_exact_question_keeps_marks_and_the_plain_one_does_not() {
    var question = Question.of("Thuỷ sản, Nghệ An!", FORMS, NOISE).attempts().getFirst();
    assertThat(question.exact()).isEqualTo("'thủy':A & 'sản':A & 'nghệ':A & 'an':A | 'thủy':B & 'sản':B & 'nghệ':B & 'an':B");
    assertThat(question.plain()).isEqualTo("'thuy' & 'san' & 'nghe' & 'an'");
    assertThat(question.near()).isEqualTo("thuy san nghe an");
  }

  @Test
  void when_nothing_is_near_words_may_stand_anywhere() {
    assertThat(Question.of("Vinh Osaka", FORMS, NOISE).attempts()).extracting(Attempt::wide).containsExactly(
        "('zzvinhzqzosaka':* | 'zzvinhzqzosakas' | 'zzosakazqzvinh')", "('vinh' & 'osaka':*)");
  }

  @Test
  void a_question_that_is_a_name_has_all_its_names() {
    assertThat(Question.of("Ý", FORMS, NOISE).spelled()).containsExactlyInAnyOrder("ý", "italy", "i ta li a");
    assertThat(Question.of("Ý", FORMS, NOISE).folded()).containsExactlyInAnyOrder("y", "italy", "i ta li a");
    assertThat(Question.of("Ý tưởng", FORMS, NOISE).spelled()).containsExactly("ý tưởng");
    assertThat(Question.of("tỉnh Hải Sơn", FORMS, NOISE).spelled()).contains("tỉnh hải sơn", "hải sơn");
    assertThat(Question.of("Hải Sơn", FORMS, NOISE).spelled()).as("a part is not the whole").containsExactly("hải sơn");
  }

  @Test
  void what_has_no_letter_is_no_question() {
    assertThat(Question.of(" &|!()<->:* ' \u0000 ", FORMS, NOISE).isEmpty()).isTrue();
    assertThat(Question.of("", FORMS, NOISE).isEmpty()).isTrue();
  }

  @Test
  void a_long_question_is_heard_to_its_sixteenth_word() {
    assertThat(Question.of("từ ".repeat(5_000), FORMS, NOISE).attempts().getFirst().plain().split(" & ")).hasSize(16);
    assertThat(Question.of("x".repeat(10_000), FORMS, NOISE).attempts().getFirst().plain()).hasSize(62);
  }
}
