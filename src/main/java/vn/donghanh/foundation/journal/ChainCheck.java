package vn.donghanh.foundation.journal;

import org.jspecify.annotations.Nullable;

/// Kết quả kiểm tra chuỗi: either every entry still says what it said, or the first place where it does not.
public sealed interface ChainCheck {

  /// How many entries were read.
  long entries();

  /// The last position that was read.
  long position();

  record Whole(long entries, long position) implements ChainCheck {}

  /// @param position where the chain breaks
  /// @param entry    the number of the entry there, null when it is not there any more
  record Broken(long entries, long position, Fault fault, @Nullable Long entry) implements ChainCheck {}

  /// Lỗi: how it breaks.
  enum Fault {
    /// The entry is not what was sealed.
    CHANGED,
    /// The seal stands, its entry is gone.
    ENTRY_GONE,
    /// Positions jump: seals are gone, with or without their entries.
    SEAL_GONE,
    /// The seal does not follow from the one before.
    RELINKED,
    /// The chain ends before a place that was signed for, or stands there with another hash.
    CUT,
    /// An anchor's signature is not by a key that this node trusts.
    FORGED,
    /// An entry was written past the seal.
    UNSEALED;

    /// The message key of its words.
    public String key() {
      return "journal.fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
