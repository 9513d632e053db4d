package vn.donghanh.foundation.clock;

import java.time.Duration;
import java.time.LocalTime;

/// Việc định kỳ: work that comes back by itself. A module contributes a bean; of all nodes on one database one runs
/// it each time it falls due. When that node dies in the middle, another runs it again: `run` must bear a repetition.
public interface PeriodicJob {

  /// Module, dot, act, such as `journal.send-mail`; never changes, since the database remembers it.
  String name();

  Rhythm when();

  /// One run; what it throws is logged and the job comes back at its next time.
  void run();

  /// Nhịp: how often a job comes back.
  sealed interface Rhythm {

    /// So long after the end of the last run.
    record Every(Duration pause) implements Rhythm {
      public Every {
        if (pause.toMillis() < 1000) {
          throw new IllegalArgumentException("a pause under a second: " + pause);
        }
      }
    }

    /// Each day at this time in Viet Nam.
    record Daily(LocalTime at) implements Rhythm {}
  }
}
