package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A Scribe in its own JVM and its own process group, as a terminal would start it. Whatever a test leaves running
/// is killed when it closes.
final class Child implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path home;
  private final Process process;
  private final List<String> said = new ArrayList<>();

  private Child(Path home, Process process) {
    this.home = home;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  static Child start(Path home) throws IOException {
    return new Recipe().start(home);
  }

  /// Writes this many rows and closes.
  static Child start(Path home, int rows) throws IOException {
    return new Recipe().rows(rows).start(home);
  }

  /// How a child is to be started when not as we are.
  static final class Recipe {
    private final Map<String, String> environment = new HashMap<>();
    private List<String> prefix = List.of();
    private List<String> options = List.of();
    private int rows = Integer.MAX_VALUE;

    Recipe rows(int number) {
      rows = number;
      return this;
    }

    Recipe through(String... words) {
      prefix = List.of(words);
      return this;
    }

    Recipe with(String variable, String value) {
      environment.put(variable, value);
      return this;
    }

    Recipe options(String... words) {
      options = List.of(words);
      return this;
    }

    Child start(Path home) throws IOException {
      // A build that runs in the background may have SIGINT ignored, and a JVM keeps that.
      var words = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
      words.addAll(prefix);
      words.addAll(List.of(Place.java().toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
      words.addAll(options);
      words.addAll(List.of("-cp", Place.classpath(), Scribe.class.getName(), home.toString(),
          Place.PROGRAMS.toString(), String.valueOf(rows)));
      var builder = new ProcessBuilder(words).redirectErrorStream(true).directory(Path.of("/").toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
      builder.environment().put("LC_ALL", "C.UTF-8");
      environment.forEach((name, value) -> {
        builder.environment().remove("LC_ALL");
        builder.environment().put(name, value);
      });
      return new Child(home, builder.start());
    }
  }

  private void listen() {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
        }
      }
    } catch (IOException e) {
      // Killed in the middle of a word.
    }
  }

  /// What it said after each of its lines that begin with this word.
  List<String> said(String word) {
    synchronized (said) {
      return said.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1)).toList();
    }
  }

  Child awaitReady() throws InterruptedException {
    return awaitRows(0);
  }

  /// Waits until so many rows are committed.
  Child awaitRows(int number) throws InterruptedException {
    await(() -> !said("kept").isEmpty() && said("wrote").size() >= number || !process.isAlive());
    assertThat(said("kept")).as("%s", said).isNotEmpty();
    return this;
  }

  /// Waits until it has gone, and gives its exit code.
  int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("%s", said).isTrue();
    return process.exitValue();
  }

  List<Integer> kept() {
    return Arrays.stream(said("kept").getFirst().split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
  }

  List<Integer> written() {
    return said("wrote").stream().map(words -> Integer.valueOf(words.split(" ")[0])).toList();
  }

  long pid() {
    return process.pid();
  }

  long postmaster() {
    return Long.parseLong(said("ready").getFirst().split(" ")[0]);
  }

  /// The shell that waits for its death.
  long watchdog() throws IOException {
    try (var processes = Files.list(Path.of("/proc"))) {
      return processes.map(folder -> folder.getFileName().toString()).filter(name -> name.matches("\\d+")).map(Long::valueOf)
          .filter(number -> Signals.commandLine(number).contains("donghanh-watchdog")
              && Signals.commandLine(number).contains(home.resolve("data").toString()))
          .findFirst().orElseThrow();
    }
  }

  /// The server and every process it made.
  List<Long> server() {
    var server = ProcessHandle.of(postmaster()).orElseThrow();
    return Stream.concat(Stream.of(server), server.descendants()).map(ProcessHandle::pid).toList();
  }

  static void signal(String signal, Object... processes) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("sh", "-c", "kill -" + signal + " \"$@\"", "sh"));
    Arrays.stream(processes).map(Object::toString).forEach(words::add);
    Place.run(words.toArray(String[]::new));
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
      Thread.sleep(5);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process.isAlive()) {
      signal("KILL", "-" + process.pid());
      process.waitFor();
    }
    if (!said("ready").isEmpty() && Signals.isRunning(postmaster())) {
      Signals.askToStop(postmaster());
      await(() -> !Signals.isRunning(postmaster()));
    }
  }
}
