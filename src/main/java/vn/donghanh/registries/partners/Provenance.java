package vn.donghanh.registries.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.Source;

/// Nguồn của một mục: where the value of one field comes from, and who put it there.
///
/// @param byName   the person who changed the field, null when a file brought it
/// @param bodyName that person's body, null when a file brought it
/// @param at       when, null for the source of the whole record
public record Provenance(Source source, @Nullable String byName, @Nullable String bodyName, @Nullable Instant at) {}
