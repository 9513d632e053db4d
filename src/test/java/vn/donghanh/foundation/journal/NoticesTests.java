package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class NoticesTests {
  private static final Actor SENDER = actor("ha", "hai-son");
  private static final Actor COLLEAGUE = actor("binh", "hai-son");
  private static final Actor MINH = actor("minh", "mission");
  private static final Actor LAN = actor("lan", "mission");

  @Autowired Notices notices;
  @Autowired Words words;

  @Test
  void each_body_sees_its_own_notices_and_nobody_elses() {
    notices.tell(to(new Recipient.Body("mission"), "một"));
    notices.tell(to(new Recipient.Body("hai-son"), "hai"));
    notices.tell(to(new Recipient.Account(id("minh")), "ba"));

    assertThat(lines(MINH)).containsExactly("ba", "một");
    assertThat(lines(LAN)).containsExactly("một");
    assertThat(lines(COLLEAGUE)).containsExactly("hai");
    assertThat(lines(SENDER)).as("who acted is not told").isEmpty();
    assertThat(lines(Actor.VISITOR)).isEmpty();
    assertThat(lines(actor("minh", "elsewhere"))).as("under another hat").containsExactly("ba");
  }

  @Test
  void reading_is_each_readers_own() {
    notices.tell(to(new Recipient.Body("mission"), "một"));
    notices.tell(to(new Recipient.Body("mission"), "hai"));
    var newest = notices.page(MINH, false, null, 10).getFirst().id();

    assertThat(notices.open(MINH, newest)).contains("/dat-hang/7");
    assertThat(notices.unread(MINH)).isEqualTo(1);
    assertThat(notices.unread(LAN)).isEqualTo(2);
    assertThat(notices.page(MINH, true, null, 10)).hasSize(1);
    assertThat(notices.page(MINH, false, null, 10)).extracting(Told::unread).containsExactly(false, true);

    assertThat(notices.readUpTo(MINH, newest)).isEqualTo(1);
    assertThat(notices.readUpTo(MINH, newest)).isZero();
    assertThat(notices.unread(MINH)).isZero();
    assertThat(notices.unread(LAN)).isEqualTo(2);
  }

  @Test
  void nobody_opens_a_notice_that_is_not_theirs() {
    notices.tell(to(new Recipient.Account(id("minh")), "một"));
    var id = notices.page(MINH, false, null, 1).getFirst().id();

    assertThat(notices.open(LAN, id)).isEmpty();
    assertThat(notices.open(SENDER, id)).isEmpty();
    assertThat(notices.readUpTo(LAN, id)).isZero();
    assertThat(notices.unread(MINH)).isEqualTo(1);
  }

  @Test
  void the_count_equals_the_unread_rows() {
    for (int number = 0; number < 30; number++) {
      notices.tell(to(number % 3 == 0 ? new Recipient.Account(id("minh")) : new Recipient.Body(number % 2 == 0 ? "mission" : "hai-son"), "n" + number));
    }
    for (var reader : List.of(SENDER, COLLEAGUE, MINH, LAN, actor("minh", "hai-son"))) {
      notices.page(reader, false, null, 30).stream().filter(told -> told.id() % 4 == 0).forEach(told -> notices.open(reader, told.id()));
      assertThat(notices.unread(reader)).isEqualTo(notices.page(reader, true, null, 100).size());
    }
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    for (int number = 0; number < 7; number++) {
      notices.tell(to(new Recipient.Body("mission"), "n" + number));
    }
    var first = notices.page(MINH, false, null, 3);
    var second = notices.page(MINH, false, first.getLast().id(), 3);
    var third = notices.page(MINH, false, second.getLast().id(), 3);

    assertThat(List.of(first, second, third)).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(third.getFirst().arguments().data()).contains("n0");
  }

  @Test
  void a_line_speaks_the_readers_language() {
    notices.tell(new Notice(SENDER, new Recipient.Body("mission"), "journal.keep-at-least", List.of(1234), JournalWorld.ORDER, "/"));
    notices.tell(new Notice(SENDER, new Recipient.Body("mission"), "journal.letter.subject",
        List.of(BilingualText.of("Đặt hàng", "Order")), JournalWorld.ORDER, "/"));
    notices.tell(new Notice(SENDER, new Recipient.Body("mission"), "journal.letter.subject",
        List.of(MovableClock.START), JournalWorld.ORDER, "/"));
    var told = notices.page(MINH, false, null, 3);

    assertThat(words.of(told.get(0), Locale.of("en"))).isEqualTo("[Đồng Hành] 06/01/2026");
    assertThat(words.of(told.get(1), Locale.of("vi"))).isEqualTo("[Đồng Hành] Đặt hàng");
    assertThat(words.of(told.get(1), Locale.of("en"))).isEqualTo("[Đồng Hành] Order");
    assertThat(words.of(told.get(2), Locale.of("vi"))).contains("1.234");
    assertThat(words.of(told.get(2), Locale.of("en"))).contains("1,234");
  }

  private List<String> lines(Actor reader) {
    return notices.page(reader, false, null, 10).stream()
        .map(told -> words.of(told, Locale.of("vi")).replace("[Đồng Hành] ", "")).toList();
  }

  private static Notice to(Recipient to, String line) {
    return new Notice(SENDER, to, "journal.letter.subject", List.of(line), JournalWorld.ORDER, "/dat-hang/7");
  }

  private static Actor actor(String account, String body) {
    return new Actor(id(account), account, body, body, null, null, Set.of(Role.LOCALITY_OFFICER));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
