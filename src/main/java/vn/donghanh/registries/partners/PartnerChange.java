package vn.donghanh.registries.partners;

import org.jspecify.annotations.Nullable;

/// Thay đổi do nhập: what an import did to a partner.
///
/// @param number  of the row
/// @param version of the partner afterwards
/// @param before  what is needed to take it back, null for a partner that was added
public record PartnerChange(int number, String id, int version, @Nullable String before) {}
