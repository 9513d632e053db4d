package vn.donghanh.registries.opportunities;

import static vn.donghanh.registries.opportunities.db.Tables.ATTEMPT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;

/// Cửa chặn: how many expressions of interest a day come from one address on the net, from one mailbox, and to one
/// opportunity. The limits are ours, *mặc định*; the answer is the same whichever was reached, so that nobody learns from
/// it who else has asked.
@Component
public class FloodGate {
  /// The refusal of who asks too often.
  public static final String TOO_MANY = "opportunities.interest.too-many";
  static final int OF_ONE_SOURCE = 10;
  static final int OF_ONE_MAILBOX = 5;
  static final int TO_ONE = 40;
  private static final int TO_ONE_FROM_ONE_MAILBOX = 1;
  private static final Duration DAY = Duration.ofDays(1);
  private static final long LOCK = 7_214_500_061L;

  private final DSLContext sql;

  FloodGate(DSLContext sql) {
    this.sql = sql;
  }

  /// Lets one through, or refuses with [#TOO_MANY]. One at a time, so that two at once cannot both be the last.
  @Transactional(propagation = Propagation.MANDATORY)
  void pass(String source, String mailbox, OpportunityId opportunity, Instant now) {
    sql.fetch("select pg_advisory_xact_lock(?)", LOCK);
    var mail = fingerprint(mailbox);
    var to = ATTEMPT.OPPORTUNITY.eq(opportunity.value());
    refuseAbove(TO_ONE, to, now);
    refuseAbove(OF_ONE_MAILBOX, ATTEMPT.MAIL.eq(mail), now);
    refuseAbove(TO_ONE_FROM_ONE_MAILBOX, ATTEMPT.MAIL.eq(mail).and(to), now);
    if (!source.isEmpty()) {
      refuseAbove(OF_ONE_SOURCE, ATTEMPT.SOURCE.eq(source), now);
    }
    sql.insertInto(ATTEMPT).set(ATTEMPT.AT, OpportunitySaving.at(now)).set(ATTEMPT.SOURCE, source).set(ATTEMPT.MAIL, mail)
        .set(ATTEMPT.OPPORTUNITY, opportunity.value()).execute();
  }

  /// Forgets what no longer counts.
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(Instant now) {
    sql.deleteFrom(ATTEMPT).where(ATTEMPT.AT.le(OpportunitySaving.at(now.minus(DAY)))).execute();
  }

  private void refuseAbove(int most, Condition which, Instant now) {
    if (sql.fetchCount(ATTEMPT, which, ATTEMPT.AT.gt(OpportunitySaving.at(now.minus(DAY)))) >= most) {
      throw new Refusal(TOO_MANY);
    }
  }

  private static String fingerprint(String mailbox) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(mailbox.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
