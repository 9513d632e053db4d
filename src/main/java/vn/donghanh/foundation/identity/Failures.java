package vn.donghanh.foundation.identity;

import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.foundation.identity.db.Tables.FAILURE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.clock.Today;

/// Những lần sai: counts tries that failed in a row, by name, by second factor and by network address; five lock.
/// A name that no account has is counted like any other, so that the lock tells nothing.
@Component
class Failures {
  /// QCVN 12:2026/BCA 3.6.2.1.9: at most five in a row.
  static final int MOST = 5;
  /// The same clause: opens by itself after 12 hours at the earliest, or by an administrator.
  static final Duration NAME_LOCK = Duration.ofHours(12);

  private final DSLContext sql;
  private final Today today;
  private final Duration sourceLock;

  /// What is counted.
  enum Kind { NAME, CODE, SOURCE }

  /// A key and until when it stays locked.
  record Locked(String key, OffsetDateTime until) {}

  Failures(DSLContext sql, Today today, @Value("${donghanh.sign-in.source-lock:15m}") Duration sourceLock) {
    this.sql = sql;
    this.today = today;
    this.sourceLock = sourceLock;
  }

  /// Counts a try before it is judged and says which one in a row it is; one after the fifth is locked out.
  int count(Kind kind, String key) {
    var now = now();
    var standing = FAILURE.LAST_AT.ge(now.minus(lasts(kind)));
    return sql.insertInto(FAILURE, FAILURE.KIND, FAILURE.KEY, FAILURE.COUNT, FAILURE.LAST_AT)
        .values(kind.name(), key, 1, now)
        .onConflict(FAILURE.KIND, FAILURE.KEY).doUpdate()
        .set(FAILURE.COUNT, when(standing, least(FAILURE.COUNT.plus(1), val(MOST + 1))).otherwise(1))
        .set(FAILURE.LAST_AT, when(standing.and(FAILURE.COUNT.ge(MOST)), FAILURE.LAST_AT).otherwise(now))
        .returningResult(FAILURE.COUNT).fetchSingle().value1();
  }

  boolean locked(Kind kind, String key) {
    return sql.fetchExists(FAILURE, FAILURE.KIND.eq(kind.name()), FAILURE.KEY.eq(key), FAILURE.COUNT.ge(MOST),
        FAILURE.LAST_AT.ge(now().minus(lasts(kind))));
  }

  /// The row of failures is over.
  void forget(Kind kind, String key) {
    sql.deleteFrom(FAILURE).where(FAILURE.KIND.eq(kind.name()), FAILURE.KEY.eq(key)).execute();
  }

  /// This one try was none: others behind the same network address may have failed before it.
  void giveBack(Kind kind, String key) {
    sql.update(FAILURE).set(FAILURE.COUNT, FAILURE.COUNT.minus(1))
        .where(FAILURE.KIND.eq(kind.name()), FAILURE.KEY.eq(key), FAILURE.COUNT.gt(0)).execute();
  }

  /// Deletes what no longer counts.
  void forgetOld() {
    for (var kind : Kind.values()) {
      sql.deleteFrom(FAILURE).where(FAILURE.KIND.eq(kind.name()), FAILURE.LAST_AT.lt(now().minus(lasts(kind)))).execute();
    }
  }

  List<Locked> locked(Kind kind) {
    return sql.selectFrom(FAILURE)
        .where(FAILURE.KIND.eq(kind.name()), FAILURE.COUNT.ge(MOST), FAILURE.LAST_AT.ge(now().minus(lasts(kind))))
        .orderBy(FAILURE.LAST_AT.desc()).limit(200).fetch(row -> new Locked(row.getKey(), row.getLastAt().plus(lasts(kind))));
  }

  /// The key of a name, whoever has it.
  static String key(String signInName) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signInName.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Duration lasts(Kind kind) {
    return switch (kind) {
      case NAME, CODE -> NAME_LOCK;
      case SOURCE -> sourceLock;
    };
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }
}
