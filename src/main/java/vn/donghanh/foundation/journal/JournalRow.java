package vn.donghanh.foundation.journal;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Subject;

/// Dòng nhật ký: one act as an auditor reads it, with its place in the chain.
///
/// @param source   the network address it came from
/// @param position its place in the chain, null for an entry past the seal
/// @param hash     its seal
public record JournalRow(Entry entry, @Nullable String account, @Nullable String body, String source, Subject subject,
    @Nullable Long position, byte @Nullable [] hash) {

  public String hashInHex() {
    return hash == null ? "" : HexFormat.of().formatHex(hash);
  }
}
