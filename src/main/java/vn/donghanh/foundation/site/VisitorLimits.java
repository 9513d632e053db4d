package vn.donghanh.foundation.site;

import static vn.donghanh.foundation.site.db.Tables.ATTEMPT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;

/// Hạn mức của khách: how often within a day people without an account may do something, counted by what they show of
/// themselves and by whom they turn to. The answer is the same whichever limit was reached, so that nobody learns from it
/// who else was here.
@Component
public class VisitorLimits {
  /// The refusal of who comes too often; a page answers it with 429.
  public static final String TOO_MANY = "site.too-many";
  private static final Duration DAY = Duration.ofDays(1);

  private final DSLContext sql;
  private final Today today;

  VisitorLimits(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  /// @param counted what is counted, such as `mailbox`
  /// @param value   whose; an empty one is not counted
  /// @param most    within a day
  public record Limit(String counted, String value, int most) {}

  /// Lets one through and counts it, in the transaction of what it does. One at a time for each purpose, so that two at
  /// once cannot both be the last.
  ///
  /// @throws Refusal [#TOO_MANY]
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(String purpose, List<Limit> limits) {
    sql.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "site.attempt:" + purpose);
    var now = today.now().atOffset(ZoneOffset.UTC);
    sql.deleteFrom(ATTEMPT).where(ATTEMPT.AT.le(now.minus(DAY))).execute();
    for (var limit : limits) {
      if (!limit.value().isEmpty() && sql.fetchCount(ATTEMPT, ATTEMPT.PURPOSE.eq(purpose), ATTEMPT.COUNTED.eq(limit.counted()), ATTEMPT.PRINT.eq(print(limit))) >= limit.most()) {
        throw new Refusal(TOO_MANY);
      }
    }
    for (var limit : limits) {
      if (!limit.value().isEmpty()) {
        sql.insertInto(ATTEMPT).set(ATTEMPT.AT, now).set(ATTEMPT.PURPOSE, purpose).set(ATTEMPT.COUNTED, limit.counted()).set(ATTEMPT.PRINT, print(limit)).execute();
      }
    }
  }

  private static String print(Limit limit) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(limit.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
