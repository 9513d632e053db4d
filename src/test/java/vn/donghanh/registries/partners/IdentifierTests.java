package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Refusal;
import vn.donghanh.registries.partners.Identifier.Kind;

class IdentifierTests {

  @ParameterizedTest
  @ValueSource(strings = {"5493001KJTIIGC8Y1R12", "529900T8BM49AURSDO55", " 529900t8bm49aursdo55 "})
  void a_real_lei_passes_its_own_check(String lei) {
    assertThat(new Identifier(Kind.LEI, lei).value()).hasSize(20).isUpperCase();
  }

  @ParameterizedTest
  @ValueSource(strings = {"529900T8BM49AURSDO56", "529900T8BM49AURSDO5", "529900T8BM49AURSDO5A", "", "529900T8BM49 URSDO55"})
  void a_wrong_lei_is_refused_at_its_field(String lei) {
    assertThatThrownBy(() -> new Identifier(Kind.LEI, lei)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.field()).isEqualTo("identifier-LEI");
      assertThat(refusal.key()).isEqualTo("partners.not-an-identifier.lei");
    });
  }

  @Test
  void a_digit_for_a_digit_or_a_letter_for_a_letter_is_always_found() {
    var lei = "5493001KJTIIGC8Y1R12";
    var random = new Random(17442);
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(18);
      var alike = Character.isDigit(lei.charAt(place)) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
      char other = alike.charAt(random.nextInt(alike.length()));
      if (other != lei.charAt(place)) {
        var wrong = lei.substring(0, place) + other + lei.substring(place + 1);
        assertThatThrownBy(() -> new Identifier(Kind.LEI, wrong)).as(wrong).isInstanceOf(Refusal.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ISO_3166_2, JP-27, true", "ISO_3166_2, FR-IDF, true", "ISO_3166_2, JPN-27, false", "ISO_3166_2, JP27, false",
      "REGISTRATION, HRB 12345, true", "REGISTRATION, x, false", "TAX, 0101234567, true", "TAX, 01, false"})
  void the_other_kinds_have_a_form(Kind kind, String value, boolean right) {
    if (right) {
      assertThat(new Identifier(kind, value).kind()).isEqualTo(kind);
    } else {
      assertThatThrownBy(() -> new Identifier(kind, value)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void identifiers_stand_by_kind_and_value() {
    var tax = new Identifier(Kind.TAX, "0101234567");
    var lei = new Identifier(Kind.LEI, "5493001KJTIIGC8Y1R12");
    assertThat(List.of(tax, lei).stream().sorted()).containsExactly(lei, tax);
  }
}
