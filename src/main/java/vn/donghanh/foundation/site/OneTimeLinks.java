package vn.donghanh.foundation.site;

import static vn.donghanh.foundation.site.db.Tables.ONE_TIME_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.db.tables.records.OneTimeLinkRecord;

/// Các liên kết dùng một lần: made, looked at, used, withdrawn.
@Component
public class OneTimeLinks {
  private final DSLContext sql;
  private final Today today;
  private final SecureRandom random = new SecureRandom();

  OneTimeLinks(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  /// Makes a link and gives what must stand in its address, this once. An older one for the same purpose and record
  /// is withdrawn.
  @Transactional(propagation = Propagation.MANDATORY)
  public String make(String purpose, Subject subject, Duration lasts) {
    withdraw(purpose, subject);
    var bytes = new byte[32];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var now = now();
    sql.insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.HASH, hash(token))
        .set(ONE_TIME_LINK.PURPOSE, purpose)
        .set(ONE_TIME_LINK.MODULE, subject.module())
        .set(ONE_TIME_LINK.RECORD, subject.id())
        .set(ONE_TIME_LINK.MADE_AT, now)
        .set(ONE_TIME_LINK.EXPIRES_AT, now.plus(lasts))
        .execute();
    return token;
  }

  /// What the link would do, for the page that asks; nothing when it is unknown, used, expired or for another purpose.
  public Optional<OneTimeLink> look(String purpose, String token) {
    return sql.fetchOptional(ONE_TIME_LINK, good(purpose, token)).map(OneTimeLinks::link);
  }

  /// Uses the link up, in the transaction of what it is used for; refuses when it is no longer good.
  @Transactional(propagation = Propagation.MANDATORY)
  public OneTimeLink use(String purpose, String token) {
    return sql.update(ONE_TIME_LINK).set(ONE_TIME_LINK.USED_AT, now()).where(good(purpose, token))
        .returning().fetchOptional().map(OneTimeLinks::link)
        .orElseThrow(() -> new Refusal("site.link.not-good"));
  }

  /// Makes every unused link of this purpose and record worthless.
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(String purpose, Subject subject) {
    sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.PURPOSE.eq(purpose), ONE_TIME_LINK.MODULE.eq(subject.module()),
        ONE_TIME_LINK.RECORD.eq(subject.id()), ONE_TIME_LINK.USED_AT.isNull()).execute();
  }

  private Condition good(String purpose, String token) {
    return ONE_TIME_LINK.HASH.eq(hash(token)).and(ONE_TIME_LINK.PURPOSE.eq(purpose))
        .and(ONE_TIME_LINK.USED_AT.isNull()).and(ONE_TIME_LINK.EXPIRES_AT.gt(now()));
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }

  private static OneTimeLink link(OneTimeLinkRecord row) {
    return new OneTimeLink(row.getPurpose(), new Subject(row.getModule(), row.getRecord()), row.getExpiresAt().toInstant());
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
