package vn.donghanh.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.IntSupplier;

/// Khởi chạy: everything that must be so before a server can run, in order, and the start itself.
record Launch(DataDirectory data, DirectoryLock lock, String password) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Takes the folder for this process and makes what is missing in it.
  static Launch prepare(Path folder, Path binaries, String database, Durability durability)
      throws IOException, InterruptedException {
    if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("not a plain database name: " + database);
    }
    PostgresBinaries.archiveForThisMachine(); // refuses the others before anything is made
    RunAs.refuseFolderOfAnother(folder);
    refuseOtherKind(folder, durability);
    var home = PostgresHome.at(folder);
    var lock = DirectoryLock.tryTake(home.lock());
    if (lock == null) {
      throw Reasons.inUse(home.folder());
    }
    try {
      var data = dataDirectory(home, binaries, durability);
      return new Launch(data, lock, filled(data, database));
    } catch (IOException | InterruptedException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void refuseOtherKind(Path folder, Durability durability) throws IOException {
    var marked = Files.exists(new PostgresHome(folder).throwAwayMark());
    switch (durability) {
      case LASTING -> {
        if (marked) {
          throw Reasons.throwAway(folder);
        }
      }
      case THROW_AWAY -> {
        if (!marked && !isEmpty(folder)) {
          throw Reasons.worthKeeping(folder);
        }
      }
    }
  }

  private static DataDirectory dataDirectory(PostgresHome home, Path binaries, Durability durability)
      throws IOException, InterruptedException {
    home.log().rotate();
    new Leftover(home).clear();
    if (durability == Durability.THROW_AWAY) {
      Files.writeString(home.throwAwayMark(), "");
      Disk.deleteTree(home.data());
    }
    var programs = PostgresBinaries.under(binaries);
    var runAs = RunAs.choose(home);
    if (!Command.of(programs.postgres().toString(), "--version").through(runAs.prefix()).succeeds()) {
      throw Reasons.binariesDoNotRun(programs.folder());
    }
    return new DataDirectory(home, programs, runAs, durability);
  }

  /// The password of a data directory that is whole. It is written down last: a start that is killed in between,
  /// or a lost file, gets a new one the next time.
  private static String filled(DataDirectory data, String database) throws IOException, InterruptedException {
    var file = data.home().password();
    var kept = Files.exists(file) ? Files.readString(file).strip() : "";
    var password = kept.isEmpty() ? newPassword() : kept;
    if (!data.home().hasData()) {
      data.create(database, password);
    } else {
      data.refuseOtherRelease();
      if (kept.isEmpty()) {
        data.changePassword(password);
      }
    }
    if (kept.isEmpty()) {
      Disk.writePrivate(file, password + "\n");
    }
    return password;
  }

  private static String newPassword() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  /// Starts the server on any port that is free.
  Postmaster start() throws IOException, InterruptedException {
    return start(Launch::freePort);
  }

  /// Tries again while another process took the port first, or while children of a killed server are still ending.
  Postmaster start(IntSupplier port) throws IOException, InterruptedException {
    data.configure();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return Postmaster.start(data, port.getAsInt());
      } catch (IOException e) {
        var words = String.valueOf(e.getMessage());
        var passing = words.contains("could not bind") || words.contains("still in use") || words.contains("postmaster.pid");
        if (!passing || System.nanoTime() > deadline) {
          throw Reasons.didNotStart(data.home(), words);
        }
      }
      Thread.sleep(200);
      new Leftover(data.home()).clear();
    }
  }

  /// Lets go of the folder; what was only for a test is deleted.
  void end() throws IOException {
    if (data.durability() == Durability.THROW_AWAY) {
      Disk.deleteTree(data.home().data());
    }
    lock.close();
    if (data.durability() == Durability.THROW_AWAY) {
      Disk.deleteTree(data.home().folder());
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, Inet4Address.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
