package vn.donghanh.foundation.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
  private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

  @ParameterizedTest
  @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
  void gives_the_codes_of_rfc_6238(long second, String code) {
    assertThat(totp.code(second / 30, 8)).isEqualTo(code);
    assertThat(totp.at(Instant.ofEpochSecond(second))).isEqualTo(code.substring(2));
  }

  @Test
  void a_code_is_right_one_step_early_and_one_step_late_and_no_further() {
    var now = Instant.ofEpochSecond(1_234_567_890);
    assertThat(totp.step(totp.at(now.minusSeconds(30)), now, 0)).isPresent();
    assertThat(totp.step(totp.at(now.plusSeconds(30)), now, 0)).isPresent();
    assertThat(totp.step(totp.at(now.minusSeconds(61)), now, 0)).isEmpty();
    assertThat(totp.step(totp.at(now.plusSeconds(61)), now, 0)).isEmpty();
  }

  @Test
  void a_code_counts_once() {
    var now = Instant.ofEpochSecond(1_234_567_890);
    var step = totp.step(totp.at(now), now, 0).orElseThrow();
    assertThat(totp.step(totp.at(now), now, step)).isEmpty();
    assertThat(totp.step(totp.at(now.minusSeconds(30)), now, step)).isEmpty();
  }

  @Test
  void spaces_in_a_typed_code_do_not_matter_and_nonsense_is_wrong() {
    var now = Instant.ofEpochSecond(1_234_567_890);
    assertThat(totp.step(" 005 924 ", now, 0)).isPresent();
    for (var wrong : new String[] {"", "5924", "005925", "０05924", "abcdef", "1".repeat(10_000)}) {
      assertThat(totp.step(wrong, now, 0)).as(wrong).isEmpty();
    }
  }

  @Test
  void the_secret_is_written_as_rfc_4648_has_it() {
    assertThat(Totp.base32("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(totp.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(totp.address("canbo.haison")).isEqualTo(
        "otpauth://totp/Dong%20Hanh:canbo.haison?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dong%20Hanh");
  }
}
