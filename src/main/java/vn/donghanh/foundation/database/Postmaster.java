package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Tiến trình máy chủ: one running PostgreSQL, our child, tied to us by a pipe.
///
/// The shell that becomes the server first leaves a watchdog behind, which reads that pipe. The pipe closes when we
/// close it and just as well when this process is killed; either way the watchdog asks the server for a fast shutdown.
/// So there is one way to stop, and it is the one that works when nobody is left to call it. The watchdog exists before
/// the server does and knows its number from `$$`: there is no moment without it, and it can never hit a later server.
/// `setsid` keeps Ctrl-C, and a kill of our whole process group, from both.
final class Postmaster {
  private static final String BECOME_SERVER = """
      ( ( trap '' INT TERM HUP QUIT
          read -r farewell || kill -INT $$
        ) <&3 >/dev/null 2>&1 & ) 3<&0
      exec "$@" </dev/null
      """;

  /// Crash recovery replays at most a gigabyte of log; a slow disk needs minutes for that.
  private static final Duration UNTIL_READY = Duration.ofMinutes(5);
  private static final Duration UNTIL_STOPPED = Duration.ofSeconds(60);
  private static final Duration UNTIL_WATCHDOG_MISSED = Duration.ofSeconds(1);
  private static final int POLL_MILLIS = 20;

  private final Process process;
  private final int port;

  private Postmaster(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts the server and returns when it answers. Throws with the server's last words when it does not.
  static Postmaster start(DataDirectory data, int port) throws IOException, InterruptedException {
    var home = data.home();
    var before = home.log().length();
    var process = command(data, port).builder().redirectOutput(home.log().append()).start();
    var started = new Postmaster(process, port);
    try {
      var deadline = System.nanoTime() + UNTIL_READY.toNanos();
      while (!started.isReady(home)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IOException(home.log().since(before));
        }
        Thread.sleep(POLL_MILLIS);
      }
      return started;
    } catch (IOException | InterruptedException e) {
      started.stop();
      throw e;
    }
  }

  private static Command command(DataDirectory data, int port) {
    var words = new ArrayList<>(List.of("setsid", "sh", "-c", BECOME_SERVER, "donghanh-watchdog"));
    words.addAll(data.runAs().prefix());
    words.addAll(List.of(data.binaries().postgres().toString(), "-D", data.home().data().toString(),
        "-c", "port=" + port,
        "-c", "listen_addresses=127.0.0.1",
        "-c", "unix_socket_directories=",
        "-c", "logging_collector=off"));
    words.addAll(data.durability().settings());
    return new Command(words);
  }

  /// The eighth line of the server's own file turns to `ready` when it takes connections.
  private boolean isReady(PostgresHome home) throws IOException {
    try {
      var lines = Files.readAllLines(home.postmasterPid(), StandardCharsets.ISO_8859_1);
      return lines.size() >= 8 && lines.get(0).strip().equals(String.valueOf(process.pid()))
          && lines.get(7).strip().equals("ready");
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /// Sends every client home, writes everything down, and waits for the end. A disk that is slow beyond our patience
  /// may take longer: the server then finishes by itself, and the next start waits for it.
  boolean stop() {
    closePipe("");
    try {
      if (process.waitFor(UNTIL_WATCHDOG_MISSED.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
      // Slow, or the watchdog was killed by somebody. To be asked twice does the server no harm.
      Signals.askToStop(process.pid());
      return process.waitFor(UNTIL_STOPPED.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Completes when the server has ended, whoever ended it.
  CompletableFuture<Postmaster> ended() {
    return process.onExit().thenApply(_ -> {
      // The watchdog goes home without a signal: the number may belong to another process by now.
      closePipe("farewell\n");
      return this;
    });
  }

  /// Whether it was asked to end, rather than killed.
  boolean endedInOrder() {
    return !process.isAlive() && process.exitValue() == 0;
  }

  long pid() {
    return process.pid();
  }

  int port() {
    return port;
  }

  private void closePipe(String lastWord) {
    try (var pipe = process.outputWriter()) {
      pipe.write(lastWord);
    } catch (IOException e) {
      // The watchdog is already gone.
    }
  }
}
