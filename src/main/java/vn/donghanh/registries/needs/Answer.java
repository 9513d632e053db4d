package vn.donghanh.registries.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Trả lời: what an addressee said, interim or final. Kept as it was said.
///
/// @param partners ids of the partners it brings
/// @param promised in an interim answer, the day the final one is promised for
public record Answer(UUID id, boolean isFinal, String text, List<String> partners, @Nullable LocalDate promised,
    Instant at, String byName, String byBody) {}
