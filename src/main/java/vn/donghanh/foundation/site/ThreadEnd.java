package vn.donghanh.foundation.site;

/// Đầu mối: a record before or after this one.
///
/// @param how in words: `nêu ra nhu cầu này`
public record ThreadEnd(String title, String how, String address) {}
