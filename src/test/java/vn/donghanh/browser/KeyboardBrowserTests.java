package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With the keyboard alone: to the content, along the page in its order, always seen, to an answer.
@BrowserTest
class KeyboardBrowserTests {
  private static final int FEW = 14;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/linh-vuc", "/dia-phuong/48", "/quan-he", "/dia-phuong/48/lien-he", "/ban-do"})
  void the_first_stop_skips_to_the_content_and_every_stop_is_seen_and_in_order(String address, Reader reader) {
    var hands = reader.open(address).hands();
    hands.tab();
    assertThat(hands.focused()).isEqualTo("Tới nội dung chính");
    assertThat(hands.seenAt()).as("the skip link is seen").isNotNegative();
    hands.enter();
    assertThat(reader.address()).endsWith("#main");
    var tops = new ArrayList<Double>();
    for (var stop = 0; stop < FEW; stop++) {
      hands.tab();
      if (hands.pastTheEnd()) {
        break;
      }
      assertThat(hands.markedAsFocused()).as(address + ": " + hands.focused()).isTrue();
      tops.add(hands.seenAt());
    }
    assertThat(tops).allSatisfy(top -> assertThat(top).isNotNegative());
    assertThat(hands.stopsRunDown()).as("the focus follows the order of the page").isTrue();
  }

  @Test
  void a_foreign_partner_asks_a_locality_without_touching_the_mouse(Reader reader) {
    var hands = reader.open("/dia-phuong/48?lang=en").hands();
    hands.tabTo("Ask a question");
    hands.enter();
    hands.until("document.readyState === 'complete' && location.pathname.endsWith('lien-he')");
    hands.tabTo("Full name");
    hands.type("Sato Ken");
    hands.tabTo("Country or territory");
    hands.type("Japan");
    hands.tabTo("E-mail");
    hands.type("sato@example.jp");
    hands.tabTo("Subject");
    hands.type("A visit to the port");
    hands.tabTo("Message");
    hands.type("Ten people would like to come in March.");
    hands.tabTo("I agree");
    hands.type(" ");
    hands.tabTo("Send the question");
    hands.enter();
    hands.until("document.readyState === 'complete' && location.pathname.startsWith('/hoi-dap/theo-doi/')");
    assertThat(reader.heading()).isEqualTo("Your question");
    assertThat(reader.page()).contains("A visit to the port", "Waiting for an answer");
  }

  @Test
  void a_menu_opens_by_enter_and_closes_by_escape(Reader reader) {
    var hands = reader.onPhone().open("/").hands();
    hands.tabTo("Menu");
    hands.enter();
    assertThat(reader.sees("Danh mục")).isTrue();
    hands.escape();
    hands.until("!document.querySelector('details.menu[open]')");
  }
}
