package vn.donghanh.foundation.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dấu niêm: one entry's place in the chain, and the entry as it reads now. The hash is counted here anew, by other
/// code than the database's own, so that changing a function there cannot hide a change.
///
/// @param fields the entry's columns as text in the order of `journal.canonical`, null when the entry is gone
record Seal(long position, long entry, byte[] previous, byte[] hash, @Nullable List<@Nullable String> fields) {

  /// What is wrong with this seal after the one before it, null when nothing is.
  ChainCheck.@Nullable Fault faultAfter(long lastPosition, byte[] lastHash) {
    if (position != lastPosition + 1) {
      return ChainCheck.Fault.SEAL_GONE;
    }
    if (fields == null) {
      return ChainCheck.Fault.ENTRY_GONE;
    }
    if (!Arrays.equals(previous, lastHash)) {
      return ChainCheck.Fault.RELINKED;
    }
    return Arrays.equals(hash, sha256(previous, canonical(fields))) ? null : ChainCheck.Fault.CHANGED;
  }

  private static byte[] canonical(List<@Nullable String> fields) {
    var all = new ByteArrayOutputStream();
    for (var field : fields) {
      if (field == null) {
        all.writeBytes("-,".getBytes(StandardCharsets.UTF_8));
      } else {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bytes);
        all.write(',');
      }
    }
    return all.toByteArray();
  }

  static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
