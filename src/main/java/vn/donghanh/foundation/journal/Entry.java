package vn.donghanh.foundation.journal;

import java.time.Instant;

/// Mục nhật ký: one act, as history shows it.
///
/// @param act    a message key such as `needs.send`
/// @param before JSON of the changed fields before
/// @param after  JSON of the changed fields after
public record Entry(long id, Instant at, String name, String bodyName, String act, String before, String after) {}
