package vn.donghanh.registries.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.donghanh.Subject;

/// What an order says of its changes since it was loaded, in their order.
final class Acts {
  private final List<Act> all = new ArrayList<>();

  void happened(String key) {
    happened(key, Map.of());
  }

  void happened(String key, Map<String, ?> after) {
    all.add(new Act.Happened(key, Map.of(), after));
  }

  void ledTo(Subject subject, String how) {
    all.add(new Act.LedTo(subject, how));
  }

  List<Act> all() {
    return all;
  }
}
