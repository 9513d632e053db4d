package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;

/// Letters to somebody outside, through a real SMTP server on this machine: once, or not at all.
class CorrespondenceTests {
  private static final Actor MINH = new Actor("minh", "Trần Minh", "mission", "Đại sứ quán", null, "mission", Set.of());
  private static final Address TANAKA = new Address("Tanaka Hanako", "tanaka@kitahama.example");

  @TempDir Path folder;
  private MailWorld mail;
  private JournalWorld world;
  private Correspondence correspondence;

  @BeforeEach
  void open() {
    mail = new MailWorld(folder);
    world = mail.journal;
    correspondence = world.bean(Correspondence.class);
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void a_letter_says_what_was_written_by_whom_and_where_to_answer() throws Exception {
    post(UUID.randomUUID(), MINH);
    world.round.run();

    assertThat(mail.received()).hasSize(1);
    var letter = mail.received()[0];
    assertThat(letter.getSubject()).isEqualTo("Đề nghị gặp tại Vinh");
    assertThat(MailWorld.to(letter)).hasToString("Tanaka Hanako <tanaka@kitahama.example>");
    assertThat(letter.getContent().toString()).contains("Kính gửi Quý cơ quan").contains("Trần Minh").contains("Đại sứ quán");
    assertThat(letter.getReplyTo()[0].toString()).contains("<minh@mission.example>");
    assertThat(letter.getHeader("Auto-Submitted")).as("a person wrote it").isNull();
  }

  @Test
  void the_same_letter_leaves_once_however_often_it_is_posted() {
    var id = UUID.randomUUID();
    assertThat(post(id, MINH)).isTrue();
    assertThat(post(id, MINH)).isFalse();
    world.round.run();
    assertThat(post(id, MINH)).isFalse();
    world.round.run();
    assertThat(mail.received()).hasSize(1);
    assertThat(correspondence.states(List.of(id))).isEqualTo(Map.of(id, MailState.SENT));
  }

  @Test
  void a_node_that_dies_after_sending_does_not_make_another_send_it_again() {
    var id = UUID.randomUUID();
    post(id, MINH);
    mail.sender.dieAfterSending = true;
    assertThatThrownBy(() -> world.round.run()).isInstanceOf(MailWorld.Killed.class);
    mail.sender.dieAfterSending = false;
    for (int hour = 0; hour < 48; hour++) {
      world.clock.advance(Duration.ofHours(1));
      world.round.run();
    }
    assertThat(mail.received()).hasSize(1);
    assertThat(correspondence.states(List.of(id))).isEqualTo(Map.of(id, MailState.UNCERTAIN));
  }

  @Test
  void who_keeps_the_mail_moving_sees_no_address_not_even_in_the_servers_words() throws Exception {
    try (var scripted = new ScriptedServer(Map.of("RCPT", "550 <tanaka@kitahama.example>: no such mailbox"))) {
      mail.sender.setPort(scripted.port());
      post(UUID.randomUUID(), MINH);
      world.round.run();
    }
    assertThat(world.outbox.page(null, null, 5)).singleElement().satisfies(row -> {
      assertThat(row.kind()).isEqualTo(OutboxRow.Kind.LETTER);
      assertThat(row.state()).isEqualTo(MailState.FAILED);
      assertThat(row.error()).contains("550");
      assertThat(row.toString()).doesNotContain("tanaka").doesNotContain("Tanaka");
    });
  }

  @Test
  void what_is_forgotten_does_not_leave_and_is_not_sent_again() {
    var id = UUID.randomUUID();
    post(id, MINH);
    world.inTransaction(() -> correspondence.forget(List.of(id)));
    world.round.run();
    assertThat(mail.received()).isEmpty();
    assertThat(world.outbox.again(world.sql.fetchSingle("select id from journal.mail").get(0, Long.class))).isFalse();
    assertThat(world.sql.fetchSingle("select name || email from journal.mail").get(0)).isEqualTo("");
  }

  @Test
  void who_is_forgotten_while_a_letter_is_being_sent_holds_up_no_other_mail() {
    var id = UUID.randomUUID();
    post(id, MINH);
    var leaving = world.outbox.claim().orElseThrow();
    world.inTransaction(() -> correspondence.forget(List.of(id)));
    world.outbox.ended(leaving, new Mail.Outcome.Again("421 try later"));
    world.clock.advance(Duration.ofHours(1));
    var next = UUID.randomUUID();
    post(next, MINH);
    world.round.run();
    assertThat(correspondence.states(List.of(id, next))).isEqualTo(Map.of(id, MailState.EXPIRED, next, MailState.SENT));
    assertThat(mail.received()).hasSize(1);
  }

  @Test
  void what_is_recalled_does_not_leave_and_keeps_its_words() {
    var id = UUID.randomUUID();
    var sent = UUID.randomUUID();
    post(sent, MINH);
    world.round.run();
    post(id, MINH);
    world.inTransaction(() -> correspondence.recall(List.of(id, sent)));
    world.round.run();
    assertThat(correspondence.states(List.of(id, sent))).isEqualTo(Map.of(id, MailState.EXPIRED, sent, MailState.SENT));
    assertThat(world.outbox.again(world.sql.fetchSingle("select id from journal.mail where letter = ?", id).get(0, Long.class))).isFalse();
    assertThat(correspondence.words(id).body()).contains("Kính gửi Quý cơ quan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đề nghị\u2028gặp", "Đề nghị\u202egặp", "Đề nghị\ngặp"})
  void a_title_that_no_mail_could_carry_is_refused_before_it_is_posted(String title) {
    assertThatThrownBy(() -> world.inTransaction(() -> correspondence.post(UUID.randomUUID(), TANAKA, title, "Kính gửi", MINH)))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).isEqualTo("title"));
  }

  @Test
  void without_a_mail_server_no_letter_is_posted() {
    mail.sender.setHost("");
    assertThatThrownBy(() -> post(UUID.randomUUID(), MINH)).isInstanceOfSatisfying(Refusal.class,
        it -> assertThat(it.key()).isEqualTo("journal.postman.no-server"));
    assertThat(world.mailStates()).isEmpty();
  }

  @Test
  void a_letter_of_somebody_without_an_address_has_nowhere_to_answer_to() throws Exception {
    post(UUID.randomUUID(), JournalWorld.OFFICER);
    world.round.run();
    assertThat(mail.received()[0].getHeader("Reply-To")).isNull();
    assertThat(correspondence.answersTo(JournalWorld.OFFICER)).isEmpty();
  }

  private boolean post(UUID id, Actor writer) {
    var posted = new boolean[1];
    world.inTransaction(() -> posted[0] = correspondence.post(id, TANAKA, "Đề nghị gặp tại Vinh", "Kính gửi Quý cơ quan", writer));
    return posted[0];
  }
}
