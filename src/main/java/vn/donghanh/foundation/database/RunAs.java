package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Chạy với tư cách ai: PostgreSQL refuses to run as root, and its tools refuse a user without a name.
/// Whoever owns the data decides, so that a later start finds the same way again without a note that could be lost.
record RunAs(List<String> prefix, int user, int group) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  /// The way in which the data of this home was made or, when it is new, the first that works here.
  static RunAs choose(PostgresHome home) throws IOException, InterruptedException {
    var me = currentUser();
    var owner = home.hasData() ? Disk.owner(home.data()) : me;
    if (owner != me) {
      return choose(home, me, owner);
    }
    var direct = new RunAs(List.of(), me, Disk.group(home.folder()));
    if (me != ROOT && Command.of("id", "-un").succeeds()) {
      return direct;
    }
    // In a user namespace of its own, root or a user without a name looks like nobody and still owns its files.
    var unshared = new RunAs(List.of("unshare", "-U"), me, direct.group());
    if (unshared.hasName() && unshared.reaches(home.folder())) {
      return unshared;
    }
    if (me == ROOT && !home.hasData()) {
      var nobody = setpriv(NOBODY, NOBODY);
      Disk.give(home.folder(), NOBODY, NOBODY);
      if (nobody.reaches(home.folder())) {
        return nobody;
      }
      throw Reasons.closedPath(home.folder());
    }
    throw me == ROOT ? Reasons.dataOfRoot(home) : Reasons.noWayToRun(me);
  }

  /// Asked before anything is touched: what belongs to somebody else can be neither closed to others nor locked.
  static void refuseFolderOfAnother(Path folder) throws IOException {
    var me = currentUser();
    if (me != ROOT && Files.exists(folder) && Disk.owner(folder) != me) {
      throw Reasons.ofAnother(folder, Disk.owner(folder));
    }
  }

  private static RunAs choose(PostgresHome home, int me, int owner) throws IOException, InterruptedException {
    var way = setpriv(owner, Disk.group(home.data()));
    if (me == ROOT && owner != ROOT && way.reaches(home.data())) {
      return way;
    }
    throw Reasons.ofAnother(home.data(), owner);
  }

  private static RunAs setpriv(int user, int group) {
    return new RunAs(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"), user, group);
  }

  /// Lets the server read and write what we made for it.
  void own(Path file) throws IOException {
    Disk.give(file, user, group);
  }

  private boolean hasName() throws InterruptedException {
    return Command.of("id", "-un").through(prefix).succeeds();
  }

  private boolean reaches(Path folder) throws InterruptedException {
    return Command.of("sh", "-c", "cd \"$1\" && test -w .", "sh", folder.toString()).through(prefix).succeeds();
  }

  /// Our effective user, from the kernel; `user.name` is only what the environment says.
  static int currentUser() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("Uid:"))
          .map(line -> Integer.parseUnsignedInt(line.split("\\s+")[2]))
          .findFirst().orElseThrow(() -> new IOException("/proc/self/status names no user"));
    }
  }
}
