package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tín hiệu: what we say to a process, and what `/proc` tells about it. Only files that any user may read are used:
/// in a container even root may not look into the processes of another user.
final class Signals {

  private Signals() {}

  /// A fast shutdown: clients are sent home, the data is left clean.
  static boolean askToStop(long pid) throws InterruptedException {
    return Command.of("sh", "-c", "kill -INT \"$1\"", "sh", String.valueOf(pid)).succeeds();
  }

  /// Runs, and is not merely waiting for its parent to notice that it has ended.
  static boolean isRunning(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return "ZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) < 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// The words of its command line; empty for a process that is gone.
  static List<String> commandLine(long pid) {
    try {
      return List.of(Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0"));
    } catch (IOException e) {
      return List.of();
    }
  }
}
