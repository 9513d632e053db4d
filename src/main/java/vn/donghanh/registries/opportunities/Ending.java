package vn.donghanh.registries.opportunities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Khép lại: how an opportunity ended.
///
/// @param reason null when it succeeded
public record Ending(@Nullable AbandonReason reason, String note, Instant at) {

  public boolean succeeded() {
    return reason == null;
  }
}
