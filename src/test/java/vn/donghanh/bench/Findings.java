package vn.donghanh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.donghanh.foundation.clock.Today;

/// What was measured on which day on which machine.
record Findings(String name, LocalDate day, String machine, List<Figure> figures) {
  private static final Path RESULTS = Path.of("benchmarks/results");

  /// One number and the most it may be; `limit` is infinite where nothing was promised.
  record Figure(String what, double value, String unit, double limit) {

    Figure {
      if (Double.isNaN(value) || value < 0) {
        throw new IllegalArgumentException(what + ": " + value);
      }
    }

    boolean within() {
      return value < limit;
    }
  }

  static Findings today(String name, List<Figure> figures) throws IOException {
    return new Findings(name, LocalDate.now(Today.VIET_NAM), thisMachine(), figures);
  }

  boolean withinLimits() {
    return figures.stream().allMatch(Figure::within);
  }

  /// The figures as a table for people.
  String table() {
    return figures.stream()
        .map(it -> "| %s | %s %s | %s | %s |".formatted(it.what(), number(it.value()), it.unit(),
            Double.isInfinite(it.limit()) ? "–" : "< " + number(it.limit()), it.within() ? "✓" : "✗"))
        .collect(Collectors.joining("\n", machine + "\n\n| what | measured | limit | |\n|---|---|---|---|\n", ""));
  }

  /// Writes the figures for machines; a second measurement of the same day replaces the first.
  Path keep() throws IOException {
    var rows = figures.stream()
        .map(it -> "    {\"what\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"limit\": %s}".formatted(
            it.what(), number(it.value()), it.unit(), Double.isInfinite(it.limit()) ? "null" : number(it.limit())))
        .collect(Collectors.joining(",\n"));
    Files.createDirectories(RESULTS);
    return Files.writeString(RESULTS.resolve(day + "-" + name + ".json"),
        "{\n  \"name\": \"%s\",\n  \"day\": \"%s\",\n  \"machine\": \"%s\",\n  \"figures\": [\n%s\n  ]\n}\n"
            .formatted(name, day, machine, rows));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }

  private static String thisMachine() throws IOException {
    var model = first(Path.of("/proc/cpuinfo"), "model name");
    var memory = Long.parseLong(first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "")) / 1024 / 1024;
    return "%d × %s, %d GB, %s %s, Java %s".formatted(Runtime.getRuntime().availableProcessors(), model, memory,
        System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version());
  }

  private static String first(Path file, String key) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith(key)).map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst().orElse("?");
    }
  }
}
