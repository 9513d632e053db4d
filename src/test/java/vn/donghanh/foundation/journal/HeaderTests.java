package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// Nothing that a person types can add a header, a recipient or a line to a mail.
class HeaderTests {

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: all@elsewhere.example", "a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b", "a\u2029b",
      "a\u007fb", "a\u202egpj.exe", "a\u2066b"})
  void what_is_not_one_line_is_refused_in_names_subjects_and_arguments(String text) {
    assertThatThrownBy(() -> new Address(text, "a@b.example")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Letter(text, "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> notice(text)).isInstanceOf(Refusal.class).hasMessage("journal.not-one-line");
    assertThatThrownBy(() -> notice(BilingualText.of("một dòng", text))).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "@b.example", "a@", "a b@c.example", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example",
      "<a@b.example>", "\"a\"@b.example", "a@b@c.example", "a@-b.example", "a@b..example", "a@[127.0.0.1]", "á@b.example", "a@b.example;"})
  void what_is_not_one_plain_mailbox_is_refused(String email) {
    assertThatThrownBy(() -> new Address("An", email)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.example", "le.thi.lan+dat-hang@so-ngoai-vu.haison.example", "postmaster@localhost", "O'Hara@x.example"})
  void plain_mailboxes_are_fine(String email) {
    assertThat(new Address("Lê Thị Lan (Phòng HTQT), \"Hải Sơn\"", email).email()).isEqualTo(email);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "dat-hang/7", "/dat-hang/7\r\nX: y"})
  void a_notice_leads_only_to_this_site(String link) {
    assertThatThrownBy(() -> Notice.toBody(Actor.PLATFORM, "b", "needs.notice.sent", JournalWorld.ORDER, link))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_long_subject_is_cut_between_characters() {
    var cut = new Letter("🌏".repeat(200), "").subject();

    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(150);
    assertThat(cut).startsWith("🌏").endsWith("🌏…");
  }

  private static Notice notice(Object argument) {
    return new Notice(Actor.PLATFORM, new Recipient.Body("b"), "needs.notice.sent", List.of(argument), JournalWorld.ORDER, "/");
  }
}
