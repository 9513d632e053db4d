package vn.donghanh.registries.profiles;

import java.time.Instant;

/// Bản công bố: what a locality published on a day, word for word, for good.
///
/// @param number 1 for the first
/// @param byBody the id of the body that published it
public record Edition(String locality, int number, Instant at, String byName, String byBody, ProfileContent content) {}
