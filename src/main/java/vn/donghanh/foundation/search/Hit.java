package vn.donghanh.foundation.search;

import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Kết quả tìm kiếm: one record that answers the question and may be known to who asks.
///
/// @param kind  a message key, such as `needs.kind`
/// @param near  true when its spelling is only near to the question
/// @param place where it stands among the results of its kind, for the next page
public record Hit(Subject subject, BilingualText title, String kind, String link, boolean near, String place) {}
