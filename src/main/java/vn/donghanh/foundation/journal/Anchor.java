package vn.donghanh.foundation.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/// Mốc neo: the chain stood so at a position, signed with a key that the database does not hold. Whoever can change
/// every table can still not make one.
///
/// @param key the fingerprint of the signing key, empty for the beginning, which is known to everybody
record Anchor(long position, byte[] hash, Instant at, Cause cause, String key, byte[] signature) {

  /// Why it was made.
  enum Cause {
    GENESIS, DAILY, PRUNED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Cause of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  static Anchor signed(long position, byte[] hash, Instant at, Cause cause, ChainKey key) {
    return new Anchor(position, hash, at, cause, key.fingerprint(), key.sign(statement(position, hash, at, cause)));
  }

  boolean trustedBy(ChainKey keys) {
    return switch (cause) {
      case GENESIS -> position == 0 && java.util.Arrays.equals(hash, Seal.sha256("Đồng Hành".getBytes(StandardCharsets.UTF_8)));
      case DAILY, PRUNED -> keys.signed(statement(position, hash, at, cause), key, signature);
    };
  }

  private static byte[] statement(long position, byte[] hash, Instant at, Cause cause) {
    return String.join("\n", "dong-hanh journal", cause.word(), Long.toString(position),
        HexFormat.of().formatHex(hash), at.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
