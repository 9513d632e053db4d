package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Tàn dư: what an earlier run left behind when it, or everything, was killed. We hold the folder's lock,
/// so whatever is still here is nobody's.
record Leftover(PostgresHome home) {
  /// No process can have this number, so PostgreSQL knows at once that the file is stale
  /// and goes on to its own check, whether children of the dead server still hold its shared memory.
  private static final String NO_PROCESS = String.valueOf(Integer.MAX_VALUE);

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final System.Logger LOG = System.getLogger(Leftover.class.getName());

  /// Stops a server that outlived its application, and keeps a number that was given to
  /// another process since from being taken for a server.
  void clear() throws IOException, InterruptedException {
    var lines = pidFile();
    if (lines.isEmpty()) {
      Files.deleteIfExists(home.postmasterPid()); // killed between making the file and filling it
      return;
    }
    var pid = number(lines.getFirst());
    if (Signals.isRunning(pid) && isOurServer(pid)) {
      stop(pid);
    } else if (ProcessHandle.of(pid).isPresent()) {
      LOG.log(System.Logger.Level.INFO, "{0} names process {1}, which is no server of ours",
          home.postmasterPid(), String.valueOf(pid));
      disown(lines);
    }
  }

  private void stop(long pid) throws IOException, InterruptedException {
    LOG.log(System.Logger.Level.INFO, "PostgreSQL {0} outlived its application, stopping it", String.valueOf(pid));
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    Signals.askToStop(pid);
    while (Signals.isRunning(pid)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("process " + pid + ", an earlier PostgreSQL of this folder, does not stop");
      }
      Thread.sleep(20);
    }
    var lines = pidFile();
    if (!lines.isEmpty() && number(lines.getFirst()) == pid) {
      disown(lines); // ended without tidying up, and its parent may never take note of its end
    }
  }

  private void disown(List<String> lines) throws IOException {
    var pidFile = home.postmasterPid();
    var text = NO_PROCESS + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n";
    Files.writeString(pidFile, text, StandardCharsets.ISO_8859_1); // in place: the owner and the mode stay
  }

  /// The server's command line names its data directory; a backend or another program that got the number does not.
  private boolean isOurServer(long pid) {
    var words = Signals.commandLine(pid);
    return !words.isEmpty() && Path.of(words.getFirst()).endsWith("postgres") && words.contains(home.data().toString());
  }

  private List<String> pidFile() throws IOException {
    try {
      return Files.readAllLines(home.postmasterPid(), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static long number(String line) {
    try {
      return Math.abs(Long.parseLong(line.strip())); // negative: a server that was started alone
    } catch (NumberFormatException e) {
      return Long.parseLong(NO_PROCESS);
    }
  }
}
