package vn.donghanh.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.bench.Findings.Figure;

/// How long until the first page, and in how much memory? From the start of the process until `/` answers 200.
final class StartBench {
  private static final int STARTS = 5;
  private static final int PORT = 18_980;
  private static final List<String> CACHED = List.of(Path.of("target/package/dong-hanh/start").toAbsolutePath().toString());
  private static final List<String> PLAIN =
      List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", Path.of("target/dong-hanh.jar").toAbsolutePath().toString());
  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  private final HttpClient client = HttpClient.newHttpClient();
  private double memory;

  Findings measure() throws Exception {
    var home = Files.createTempDirectory("donghanh-bench");
    try {
      var first = seconds(CACHED, home);
      var cached = median(CACHED, home);
      var plain = median(PLAIN, home);
      return Findings.today("start", List.of(
          new Figure("first page, the very first start, database made", first, "s", UNLIMITED),
          new Figure("first page, with the cache (median of " + STARTS + ")", cached, "s", 8),
          new Figure("memory ten seconds later, program and database", memory, "MB", 450),
          new Figure("first page, plain jar without the cache (median of " + STARTS + ")", plain, "s", 16)));
    } finally {
      delete(home);
    }
  }

  private double median(List<String> command, Path home) throws Exception {
    var all = new ArrayList<Double>();
    for (var i = 0; i < STARTS; i++) {
      all.add(seconds(command, home));
    }
    return all.stream().sorted().toList().get(STARTS / 2);
  }

  private double seconds(List<String> command, Path home) throws Exception {
    var words = Stream.concat(command.stream(), Stream.of("--server.port=" + PORT, "--donghanh.home=" + home)).toList();
    var from = System.nanoTime();
    var house = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(home.resolve("output").toFile()).start();
    try {
      while (!answers()) {
        if (!house.isAlive() || System.nanoTime() - from > Duration.ofMinutes(2).toNanos()) {
          throw new IllegalStateException(Files.readString(home.resolve("output")));
        }
        Thread.sleep(10);
      }
      var seconds = (System.nanoTime() - from) / 1e9;
      if (command == CACHED) {
        Thread.sleep(Duration.ofSeconds(10)); // the demonstration is loaded after the first page
        memory = Math.max(memory, megabytes(house.toHandle()));
      }
      return seconds;
    } finally {
      house.destroy();
      house.waitFor();
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/")).timeout(Duration.ofSeconds(20)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /// The proportional share of every process below, so that memory shared by database processes counts once.
  private static double megabytes(ProcessHandle house) throws IOException {
    var kilobytes = 0L;
    for (var process : Stream.concat(Stream.of(house), house.descendants()).toList()) {
      var rollup = Path.of("/proc/" + process.pid() + "/smaps_rollup");
      try (var lines = Files.lines(rollup)) {
        kilobytes += lines.filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
      }
    }
    return kilobytes / 1024.0;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
