package vn.donghanh.foundation.identity;

import static vn.donghanh.foundation.identity.db.Tables.RECOVERY_CODE;
import static vn.donghanh.foundation.identity.db.Tables.SECOND_FACTOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;

/// Xác thực hai lớp: an authenticator app beside the password (QCVN 12:2026/BCA 3.7.2.8.3), and recovery codes for the
/// day when the telephone is lost. The secret is encrypted, the codes are hashes, each counts once.
@Component
public class SecondFactors {
  private static final int CODES = 10;

  private final DSLContext sql;
  private final SecretBox box;
  private final Today today;
  private final SecureRandom random = new SecureRandom();

  SecondFactors(DSLContext sql, SecretBox box, Today today) {
    this.sql = sql;
    this.box = box;
    this.today = today;
  }

  /// True when this account asks for a code at sign-in.
  public boolean enrolled(UUID account) {
    return sql.fetchExists(SECOND_FACTOR, SECOND_FACTOR.ACCOUNT.eq(account), SECOND_FACTOR.CONFIRMED_AT.isNotNull());
  }

  public int recoveryCodesLeft(UUID account) {
    return sql.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT.eq(account));
  }

  /// The secret that waits for its first code: the one already shown, or a new one. Refused where one is in use.
  @Transactional
  public Totp prepare(UUID account) {
    if (enrolled(account)) {
      throw new Refusal("identity.factor.in-use");
    }
    var fresh = Totp.fresh(random);
    sql.insertInto(SECOND_FACTOR).set(SECOND_FACTOR.ACCOUNT, account)
        .set(SECOND_FACTOR.SECRET, box.close(fresh.secret(), account.toString())).onConflictDoNothing().execute();
    return prepared(account).orElse(fresh);
  }

  /// The secret that waits for its first code, nothing once it is in use: it is never shown again.
  public Optional<Totp> prepared(UUID account) {
    return sql.fetchOptional(SECOND_FACTOR, SECOND_FACTOR.ACCOUNT.eq(account), SECOND_FACTOR.CONFIRMED_AT.isNull())
        .map(row -> new Totp(box.open(row.getSecret(), account.toString())));
  }

  /// Takes the app into use by its first right code and gives the recovery codes, shown this once.
  @Transactional(propagation = Propagation.MANDATORY)
  List<String> confirm(UUID account, String code) {
    var step = prepared(account).orElseThrow(() -> new Refusal("identity.factor.in-use")).step(code, today.now(), 0);
    if (step.isEmpty()) {
      throw Refusal.at("code", "identity.factor.wrong-code");
    }
    sql.update(SECOND_FACTOR).set(SECOND_FACTOR.CONFIRMED_AT, today.now().atOffset(ZoneOffset.UTC))
        .set(SECOND_FACTOR.LAST_STEP, step.getAsLong()).where(SECOND_FACTOR.ACCOUNT.eq(account)).execute();
    return newRecoveryCodes(account);
  }

  /// New recovery codes; the old ones no longer count.
  @Transactional(propagation = Propagation.MANDATORY)
  List<String> newRecoveryCodes(UUID account) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(account)).execute();
    var codes = Stream.generate(this::recoveryCode).limit(CODES).toList();
    codes.forEach(code -> sql.insertInto(RECOVERY_CODE).set(RECOVERY_CODE.ACCOUNT, account)
        .set(RECOVERY_CODE.HASH, hash(account, code)).execute());
    return codes;
  }

  /// True when the code is right now, or is a recovery code, and has not counted before; it counts now.
  @Transactional(propagation = Propagation.MANDATORY)
  boolean accept(UUID account, String typed) {
    var row = sql.selectFrom(SECOND_FACTOR).where(SECOND_FACTOR.ACCOUNT.eq(account), SECOND_FACTOR.CONFIRMED_AT.isNotNull())
        .forUpdate().fetchOne();
    if (row == null) {
      return false;
    }
    var step = new Totp(box.open(row.getSecret(), account.toString())).step(typed, today.now(), row.getLastStep());
    if (step.isPresent()) {
      sql.update(SECOND_FACTOR).set(SECOND_FACTOR.LAST_STEP, step.getAsLong()).where(SECOND_FACTOR.ACCOUNT.eq(account)).execute();
      return true;
    }
    return sql.deleteFrom(RECOVERY_CODE)
        .where(RECOVERY_CODE.ACCOUNT.eq(account), RECOVERY_CODE.HASH.eq(hash(account, typed))).execute() == 1;
  }

  /// Forgets app and recovery codes; the person sets up a new one.
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(UUID account) {
    sql.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.ACCOUNT.eq(account)).execute();
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(account)).execute();
  }

  // 80 random bits: too many to try, so that a plain hash keeps them.
  private String recoveryCode() {
    var bytes = new byte[10];
    random.nextBytes(bytes);
    return Totp.base32(bytes).replaceAll("(.{4})(?=.)", "$1-");
  }

  private static byte[] hash(UUID account, String code) {
    try {
      var plain = account + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
