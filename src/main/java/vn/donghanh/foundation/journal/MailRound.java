package vn.donghanh.foundation.journal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.PeriodicJob;

/// Chuyến thư: every half minute, what is due goes out, one mail after the other.
@Component
class MailRound implements PeriodicJob {
  static final String NAME = "journal.mail-round";
  private static final int MOST_A_ROUND = 200;

  private final Outbox outbox;
  private final Notices notices;
  private final Letters letters;
  private final Correspondence correspondence;
  private final Postman postman;

  MailRound(Outbox outbox, Notices notices, Letters letters, Correspondence correspondence, Postman postman) {
    this.outbox = outbox;
    this.notices = notices;
    this.letters = letters;
    this.correspondence = correspondence;
    this.postman = postman;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Rhythm when() {
    return new Rhythm.Every(Duration.ofSeconds(30));
  }

  @Override
  public void run() {
    outbox.giveUpLost();
    outbox.expire();
    outbox.digest();
    if (postman.readiness() != Postman.Readiness.READY) {
      return;
    }
    for (int sent = 0; sent < MOST_A_ROUND; sent++) {
      var next = outbox.claim();
      if (next.isEmpty()) {
        return;
      }
      var mail = next.get();
      var letter = mail.letter();
      outbox.ended(mail, postman.send(mail, letter == null ? letters.of(notices.of(mail)) : correspondence.words(letter)));
    }
  }
}
