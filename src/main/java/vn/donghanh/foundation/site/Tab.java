package vn.donghanh.foundation.site;

import org.jspecify.annotations.Nullable;

/// Thẻ trang: one of several pages of a record; each has its own address.
///
/// @param count what waits behind it, null where nothing is counted
public record Tab(String text, String address, @Nullable Integer count, boolean current) {}
