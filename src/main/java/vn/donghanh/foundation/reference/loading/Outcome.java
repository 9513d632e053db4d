package vn.donghanh.foundation.reference.loading;

import java.util.List;

/// Kết quả nạp một tệp.
public sealed interface Outcome {

  String file();

  /// The very file that is loaded already; nothing was touched.
  record Unchanged(String file) implements Outcome {}

  /// Taken as a whole.
  record Loaded(String file, int rows, int added, int changed, int withdrawn) implements Outcome {}

  /// Not a row of it was taken; every fault is named.
  record Refused(String file, List<Fault> faults) implements Outcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
