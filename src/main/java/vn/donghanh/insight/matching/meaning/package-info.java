/// Đọc hiểu: what a short text says, in codes of both languages – concepts, who does what, places, how much – and how
/// alike two such readings are. Pure: it reads no clock and no table. Law: none. What surprises: two who want the same
/// are not alike here; who sells is answered by who buys.
@NullMarked
package vn.donghanh.insight.matching.meaning;

import org.jspecify.annotations.NullMarked;
