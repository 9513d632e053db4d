package vn.donghanh.foundation.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Mã xác thực theo thời gian: RFC 6238 as every authenticator app speaks it: HMAC-SHA-1, 30 seconds, 6 digits.
public final class Totp {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  // One step to either side, for clocks that are not quite right.
  private static final int SLACK = 1;

  private final byte[] secret;

  Totp(byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("a secret of less than 128 bits");
    }
    this.secret = secret.clone();
  }

  static Totp fresh(SecureRandom random) {
    var secret = new byte[20];
    random.nextBytes(secret);
    return new Totp(secret);
  }

  byte[] secret() {
    return secret.clone();
  }

  /// The secret as a person types it into an app, in groups of four.
  public String typed() {
    return base32(secret).replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// The address that a QR code carries to the app.
  public String address(String signInName) {
    return "otpauth://totp/Dong%20Hanh:" + signInName + "?secret=" + base32(secret) + "&issuer=Dong%20Hanh";
  }

  /// The step of this code where it is right now and younger than `lastStep`: a code counts once.
  OptionalLong step(String code, Instant now, long lastStep) {
    var digits = code.replaceAll("\\s", "");
    var current = now.getEpochSecond() / SECONDS;
    for (var step = current - SLACK; step <= current + SLACK; step++) {
      if (step > lastStep && same(code(step, DIGITS), digits)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /// The code of one moment.
  String at(Instant moment) {
    return code(moment.getEpochSecond() / SECONDS, DIGITS);
  }

  String code(long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var offset = hash[hash.length - 1] & 0xf;
      var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no HMAC-SHA-1", e);
    }
  }

  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    for (int bit = 0; bit < bytes.length * 8; bit += 5) {
      var window = ByteBuffer.wrap(Arrays.copyOfRange(bytes, bit / 8, bit / 8 + 2)).getShort() & 0xffff;
      text.append(BASE32.charAt(window >> (11 - bit % 8) & 31));
    }
    return text.toString();
  }

  // Says nothing by how long it takes.
  private static boolean same(String expected, String given) {
    return java.security.MessageDigest.isEqual(expected.getBytes(), given.getBytes());
  }
}
