package vn.donghanh.registries.partners;

import org.jspecify.annotations.Nullable;
import vn.donghanh.Subject;

/// Lần liên hệ sắp làm: a partner about to be written to.
///
/// @param partner its id
/// @param about   the record for whose sake, such as an order; null for none
public record Approach(String partner, @Nullable Subject about) {}
