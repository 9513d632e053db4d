package vn.donghanh.registries.needs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ý kiến của nơi đặt hàng: a final answer is a claim until the requester confirms it, or contests it and says what is missing.
///
/// @param rating 1 to 5 when confirmed, null when contested
public record Verdict(UUID id, boolean confirmed, @Nullable Integer rating, String text, Instant at, String byName,
    String byBody) {}
