package vn.donghanh.foundation.database;

import java.util.List;

/// Độ bền: whether a committed row must survive a power cut. Closed to this package on purpose:
/// the product can only ask for the first, through the name of the method it calls.
enum Durability {
  /// Every commit is on the disk before it is answered.
  LASTING("on"),
  /// Fast, and gone when closed: for tests and for making the tables' classes.
  THROW_AWAY("off");

  private final String onOrOff;

  Durability(String onOrOff) {
    this.onOrOff = onOrOff;
  }

  /// Given on the command line, where neither a file nor ALTER SYSTEM can undo them.
  List<String> settings() {
    return List.of("-c", "fsync=" + onOrOff, "-c", "full_page_writes=" + onOrOff);
  }

  List<String> initdbOptions() {
    return this == LASTING ? List.of() : List.of("--no-sync");
  }

  /// `synchronous_commit` stays a setting of the file, so that a job may relax it for its own session.
  String synchronousCommit() {
    return onOrOff;
  }
}
