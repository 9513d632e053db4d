package vn.donghanh.foundation.search;

import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Kết quả tìm kiếm: one record that answers the question and may be known to who asks.
///
/// @param kind  a message key, such as `needs.kind`
/// @param place where it stands among the results, for the next page
public record Hit(Subject subject, BilingualText title, String kind, String link, String place) {}
