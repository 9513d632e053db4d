package vn.donghanh.foundation.database;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lệnh: a program of the operating system, run without the caller's locale and PostgreSQL variables.
/// A locale that is named but not installed, or a stray `PGDATA`, would otherwise decide how the database is made.
record Command(List<String> words) {
  private static final Duration PROBE = Duration.ofSeconds(20);

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  Command through(List<String> prefix) {
    return new Command(Stream.concat(prefix.stream(), words.stream()).toList());
  }

  ProcessBuilder builder() {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().keySet()
        .removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG") || name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /// Whether this machine has the program, lets us run it, and it says yes.
  boolean succeeds() throws InterruptedException {
    try {
      var process = builder()
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return finished(process, PROBE) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Runs to the end with this input; what it prints goes to the log and, when it fails, into the exception.
  void run(ServerLog log, String input, Duration limit) throws IOException, InterruptedException {
    var before = log.length();
    var process = builder().redirectOutput(log.append()).start();
    try (var stdin = process.outputWriter()) {
      stdin.write(input);
    } catch (IOException e) {
      // It ended before it had read everything; the log says why.
    }
    var finished = finished(process, limit);
    if (!finished || process.exitValue() != 0) {
      var how = finished ? "ended with " + process.exitValue() : "did not end in " + limit.toSeconds() + " s";
      throw new IOException(String.join(" ", words) + "\n" + how + ":\n" + log.since(before));
    }
  }

  private static boolean finished(Process process, Duration limit) throws InterruptedException {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
      process.destroyForcibly();
      return false;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
  }
}
