package vn.donghanh.registries.needs;

import java.util.Map;
import vn.donghanh.Subject;

/// What an order says of a change of its own, for the journal and the thread.
sealed interface Act {

  /// Something happened: a message key, and the fields before and after.
  record Happened(String key, Map<String, ?> before, Map<String, ?> after) implements Act {}

  /// The order led to another record.
  record LedTo(Subject subject, String how) implements Act {}
}
