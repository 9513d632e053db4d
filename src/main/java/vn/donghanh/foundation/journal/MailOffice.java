package vn.donghanh.foundation.journal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;

/// Bưu cục: the outgoing mail as its administrator sees it, and the two decisions that only a person can take about
/// a mail of which nobody knows whether it arrived.
@Component
public class MailOffice {
  private final Outbox outbox;
  private final Postman postman;
  private final Journal journal;

  MailOffice(Outbox outbox, Postman postman, Journal journal) {
    this.outbox = outbox;
    this.postman = postman;
    this.journal = journal;
  }

  /// The message key that says whether mail can go out.
  public String readiness() {
    return postman.readiness().key();
  }

  public boolean ready() {
    return postman.readiness() == Postman.Readiness.READY;
  }

  /// How many mails stand where.
  @Transactional(readOnly = true)
  public Map<MailState, Integer> counts() {
    return outbox.counts();
  }

  /// Mails of one state, of all states when it is null, newest first, those before the mail `before`.
  @Transactional(readOnly = true)
  public List<OutboxRow> page(@Nullable MailState state, @Nullable Long before, int most) {
    return outbox.page(state, before, most);
  }

  /// Has a mail sent once more. Refused when its end is known or open by itself.
  @Transactional
  public void again(Actor actor, long id) {
    if (!outbox.again(id)) {
      throw new Refusal("journal.mail.not-again");
    }
    journal.record(actor, "journal.mail-again", Subject.of("journal", "mail-" + id));
  }

  /// Takes an uncertain mail for arrived.
  @Transactional
  public void arrived(Actor actor, long id) {
    if (!outbox.arrived(id)) {
      throw new Refusal("journal.mail.not-uncertain");
    }
    journal.record(actor, "journal.mail-arrived", Subject.of("journal", "mail-" + id));
  }
}
