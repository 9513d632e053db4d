package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donghanh.Actor;

/// Mail through a real SMTP server on this machine: once, or not at all.
class MailTests {
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
  void a_notice_to_a_body_reaches_everybody_in_it_in_both_languages() throws Exception {
    mail.tell(new Recipient.Body("mission"));
    world.round.run();

    assertThat(mail.received()).hasSize(2);
    var letter = mail.received()[0];
    assertThat(letter.getSubject()).isEqualTo("[Đồng Hành] Sở Ngoại vụ Hải Sơn gửi đặt hàng “Kết nối bán dẫn”; trả lời trước 16/01/2026");
    assertThat(MailWorld.to(letter).getAddress()).isEqualTo("minh@mission.example");
    assertThat(MailWorld.to(letter).getPersonal()).isEqualTo("Trần Minh, Đại sứ quán");
    assertThat(letter.getContentType()).startsWith("text/plain");
    assertThat(letter.getContent().toString()).contains("gửi đặt hàng “Kết nối bán dẫn”")
        .contains("sent the order “Semiconductor links”; answer by 16/01/2026").contains("Hãy đăng nhập");
    assertThat(world.mailStates()).containsOnly("SENT");
  }

  @Test
  void nothing_leaves_when_the_change_is_rolled_back() {
    assertThatThrownBy(() -> world.inTransaction(() -> {
      world.notices.tell(MailWorld.notice(JournalWorld.OFFICER, new Recipient.Body("mission")));
      throw new IllegalStateException("the change failed");
    })).hasMessage("the change failed");
    world.round.run();

    assertThat(mail.received()).isEmpty();
    assertThat(world.mailStates()).isEmpty();
  }

  @Test
  void who_acts_for_the_body_gets_no_mail_about_the_own_act() throws Exception {
    var minh = new Actor("minh", "Trần Minh", "mission", "Đại sứ quán", null, "mission", java.util.Set.of());
    world.inTransaction(() -> world.notices.tell(MailWorld.notice(minh, new Recipient.Body("mission"))));
    world.round.run();

    assertThat(mail.received()).hasSize(1);
    assertThat(MailWorld.to(mail.received()[0]).getAddress()).isEqualTo("lan@mission.example");
  }

  @Test
  void a_server_that_is_away_is_tried_again_later() {
    mail.tell(new Recipient.Account("minh"));
    mail.server.stop();
    world.round.run();
    assertThat(world.mailStates()).containsExactly("WAITING");

    mail.server.start();
    mail.sender.setPort(mail.server.getSmtp().getPort());
    world.round.run();
    assertThat(mail.received()).as("not before its pause is over").isEmpty();

    world.clock.advance(Duration.ofMinutes(1));
    world.round.run();
    assertThat(mail.received()).hasSize(1);
    assertThat(world.mailStates()).containsExactly("SENT");
  }

  @Test
  void a_node_that_dies_before_sending_leaves_the_mail_uncertain_and_unsent() {
    mail.tell(new Recipient.Account("minh"));
    assertThat(world.outbox.claim()).isPresent();

    world.clock.advance(Outbox.LEASE.minusSeconds(1));
    world.round.run();
    assertThat(world.mailStates()).containsExactly("SENDING");

    world.clock.advance(Duration.ofSeconds(2));
    world.round.run();
    assertThat(world.mailStates()).containsExactly("UNCERTAIN");
    assertThat(mail.received()).isEmpty();
  }

  @Test
  void a_node_that_dies_after_sending_does_not_make_another_send_twice() {
    mail.tell(new Recipient.Account("minh"));
    mail.sender.dieAfterSending = true;
    assertThatThrownBy(() -> world.round.run()).isInstanceOf(MailWorld.Killed.class);
    mail.sender.dieAfterSending = false;
    assertThat(mail.received()).hasSize(1);

    for (int hour = 0; hour < 48; hour++) {
      world.clock.advance(Duration.ofHours(1));
      world.round.run();
    }
    assertThat(mail.received()).hasSize(1);
    assertThat(world.mailStates()).containsExactly("UNCERTAIN");
  }

  @Test
  void a_person_may_send_an_uncertain_mail_again_under_the_same_message_id() throws Exception {
    mail.tell(new Recipient.Account("minh"));
    mail.sender.dieAfterSending = true;
    assertThatThrownBy(() -> world.round.run()).isInstanceOf(MailWorld.Killed.class);
    mail.sender.dieAfterSending = false;
    world.clock.advance(Outbox.LEASE.plusSeconds(1));
    world.round.run();

    var id = world.sql.fetchSingle("select id from journal.mail").get(0, Long.class);
    assertThat(world.outbox.again(id)).isTrue();
    world.round.run();
    assertThat(mail.received()).hasSize(2);
    assertThat(mail.received()[0].getMessageID()).isEqualTo(mail.received()[1].getMessageID()).endsWith("@localhost>");
    assertThat(world.outbox.again(id)).as("nothing to send again").isFalse();
  }

  @Test
  void a_slow_node_may_still_say_that_its_mail_went_out() {
    mail.tell(new Recipient.Account("minh"));
    var claimed = world.outbox.claim().orElseThrow();
    world.clock.advance(Outbox.LEASE.plusSeconds(1));
    assertThat(world.outbox.giveUpLost()).isEqualTo(1);
    world.outbox.ended(claimed, new Mail.Outcome.Sent());

    assertThat(world.mailStates()).containsExactly("SENT");
  }

  @Test
  void two_nodes_at_once_send_each_mail_once() throws Exception {
    for (int number = 0; number < 8; number++) {
      mail.tell(new Recipient.Body("mission"));
    }
    var barrier = new CyclicBarrier(2);
    Callable<Void> node = () -> {
      barrier.await();
      world.round.run();
      return null;
    };
    try (var nodes = Executors.newFixedThreadPool(2)) {
      for (var done : List.of(nodes.submit(node), nodes.submit(node))) {
        done.get();
      }
    }

    assertThat(mail.received()).hasSize(16);
    var ids = new HashSet<String>();
    for (var letter : mail.received()) {
      ids.add(letter.getMessageID());
    }
    assertThat(ids).hasSize(16);
  }

  @ParameterizedTest
  @CsvSource({
      "RCPT, 550 no such mailbox, FAILED",
      "RCPT, 451 come back later, WAITING",
      "MAIL, 553 not from you, FAILED",
      "DATA, 421 too busy, WAITING",
      "., 554 not this letter, FAILED",
      "., 452 disk full, WAITING",
      "EHLO, hang up, WAITING",
      "MAIL, hang up, WAITING",
      "RCPT, hang up, WAITING",
      "DATA, hang up, WAITING",
      "., hang up, UNCERTAIN",
      "QUIT, hang up, SENT"})
  void what_the_server_says_decides_what_happens_next(String command, String answer, MailState state) throws Exception {
    try (var scripted = new ScriptedServer(Map.of(command, answer))) {
      mail.sender.setPort(scripted.port());
      mail.tell(new Recipient.Account("minh"));
      world.round.run();
    }

    assertThat(world.mailStates()).containsExactly(state.name());
  }
}
