package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donghanh.Refusal;

/// Nobody is buried in mail.
class MailFloodTests {
  @TempDir Path folder;
  private MailWorld mail;
  private JournalWorld world;

  @BeforeEach
  void open() {
    mail = new MailWorld(folder);
    world = mail.journal;
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void more_than_twenty_mails_an_hour_become_one_digest() throws Exception {
    for (int number = 0; number < Outbox.MOST_AN_HOUR + 5; number++) {
      mail.tell(new Recipient.Account("minh"));
    }
    world.round.run();
    assertThat(mail.received()).hasSize(Outbox.MOST_AN_HOUR);

    world.clock.advance(Duration.ofMinutes(59));
    world.round.run();
    assertThat(mail.received()).hasSize(Outbox.MOST_AN_HOUR);

    world.clock.advance(Duration.ofMinutes(2));
    world.round.run();
    assertThat(mail.received()).hasSize(Outbox.MOST_AN_HOUR + 1);
    var digest = mail.received()[Outbox.MOST_AN_HOUR];
    assertThat(digest.getSubject()).isEqualTo("[Đồng Hành] Bạn có 5 thông báo mới");
    assertThat(digest.getContent().toString().split("Kết nối bán dẫn", -1)).hasSize(6);
    assertThat(world.mailStates()).containsOnly("SENT", "DIGESTED");
  }

  @Test
  void one_person_cannot_flood_the_others() {
    world.inTransaction(() -> {
      for (int number = 0; number < Notices.MOST_AN_HOUR; number++) {
        world.notices.tell(MailWorld.notice(JournalWorld.OFFICER, new Recipient.Body("elsewhere")));
      }
    });

    assertThatThrownBy(() -> mail.tell(new Recipient.Body("mission")))
        .isInstanceOf(Refusal.class).hasMessage("journal.too-many-notices");
    world.clock.advance(Duration.ofMinutes(61));
    mail.tell(new Recipient.Body("mission"));
    assertThat(world.mailStates()).hasSize(2);
  }

  @Test
  void without_a_mail_server_mails_wait_and_old_ones_do_not_go_out_at_last() {
    var silent = new JournalWorld(folder, context -> context.registerBean(AddressBook.class, () -> _ -> List.of(MailWorld.MINH)));
    silent.inTransaction(() -> silent.notices.tell(MailWorld.notice(JournalWorld.OFFICER, new Recipient.Account("minh"))));
    silent.round.run();
    assertThat(silent.mailStates()).containsExactly("WAITING");

    silent.clock.advance(Outbox.WORTH_SENDING.plusHours(1));
    silent.round.run();
    assertThat(silent.mailStates()).containsExactly("EXPIRED");
  }
}
