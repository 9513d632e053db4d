package vn.donghanh.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import vn.donghanh.bench.Findings.Figure;

/// How long something takes: repeated until it is warm, then measured one by one.
///
/// @param millis    each measured time, shortest first
/// @param processor how much of the processor this program used for each, shortest first: what does not change when
///                  others keep the machine busy; the database's own work is not in it
record Pace(double[] millis, double[] processor) {

  /// Something to be measured; the number says which time this is, so that each may ask for something else.
  interface Deed {
    void done(int time) throws Exception;
  }

  static Pace of(int warm, int measured, Deed deed) throws Exception {
    for (var i = 0; i < warm; i++) {
      deed.done(i);
    }
    var clock = ManagementFactory.getThreadMXBean();
    var millis = new double[measured];
    var processor = new double[measured];
    for (var i = 0; i < measured; i++) {
      var from = System.nanoTime();
      var used = clock.getCurrentThreadCpuTime();
      deed.done(warm + i);
      processor[i] = (clock.getCurrentThreadCpuTime() - used) / 1e6;
      millis[i] = (System.nanoTime() - from) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(processor);
    return new Pace(millis, processor);
  }

  /// The time that so many of a hundred stayed under.
  private static double percentile(double[] sorted, int hundred) {
    return sorted[Math.min(sorted.length - 1, sorted.length * hundred / 100)];
  }

  List<Figure> figures(String what, double limit) {
    return List.of(new Figure(what + ", p50", percentile(millis, 50), "ms", Double.POSITIVE_INFINITY),
        new Figure(what + ", p95", percentile(millis, 95), "ms", limit),
        new Figure(what + ", p99", percentile(millis, 99), "ms", Double.POSITIVE_INFINITY),
        new Figure(what + ", p95 of the processor's time", percentile(processor, 95), "ms", Double.POSITIVE_INFINITY));
  }
}
