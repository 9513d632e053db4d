package vn.donghanh.registries.profiles;

import java.util.Map;

/// What a record says of a change of its own, for the journal.
record Happened(String key, Map<String, ?> before, Map<String, ?> after) {

  static Happened of(String key) {
    return new Happened(key, Map.of(), Map.of());
  }
}
