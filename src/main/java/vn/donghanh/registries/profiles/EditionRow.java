package vn.donghanh.registries.profiles;

import java.time.Instant;

/// Dòng bản công bố: when an edition was published and by whom.
///
/// @param byBody the id of the body that published it
public record EditionRow(int number, Instant at, String byName, String byBody) {}
