package vn.donghanh.registries.partners;

import vn.donghanh.BilingualText;

/// Điều cần lưu ý: speaks against writing to a partner without forbidding it.
///
/// @param key   a message key; its one argument is the title of the record that says so
/// @param title of that record
/// @param link  its address
public record Caution(String key, BilingualText title, String link) {}
