package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Refusal;

class PasswordTests {

  @ParameterizedTest
  @ValueSource(strings = {"Aa1!xyz", "aa1!xyzw", "AA1!XYZW", "Aab!xyzw", "Aa12xyzw", "Aa1 xyzw", "", "Đậm1chất"})
  void refuses_what_breaks_the_rule_of_the_regulation(String typed) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Password.of(typed, typed, "canbo"))
        .matches(no -> no.key().equals("identity.password.rules") && no.field().equals("password"));
  }

  @Test
  void takes_eight_characters_of_four_kinds_in_any_script() {
    assertThat(Password.of("Aa1!xyzw", "Aa1!xyzw", "canbo").text()).isEqualTo("Aa1!xyzw");
    assertThat(Password.of("Sông Lam 2026!", "Sông Lam 2026!", "canbo").text()).isEqualTo("Sông Lam 2026!");
  }

  @Test
  void refuses_the_name_and_a_second_typing_that_differs() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Password.of("Canbo.2026!", "Canbo.2026!", "canbo"))
        .matches(no -> no.key().equals("identity.password.is-the-name"));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Password.of("Aa1!xyzw", "Aa1!xyzv", "canbo"))
        .matches(no -> no.field().equals("again"));
  }

  @Test
  void one_spelling_however_the_keyboard_composes_marks() {
    var decomposed = Normalizer.normalize("Sông Lam 2026!", Normalizer.Form.NFD);
    assertThat(Password.of(decomposed, "Sông Lam 2026!", "canbo").text()).isEqualTo("Sông Lam 2026!");
  }

  @Test
  void never_shows_itself() {
    assertThat(Password.of("Aa1!xyzw", "Aa1!xyzw", "canbo").toString()).doesNotContain("Aa1");
  }
}
