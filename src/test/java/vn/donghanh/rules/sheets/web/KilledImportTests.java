package vn.donghanh.rules.sheets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/// `kill -9` in the middle of an import, at moments drawn from a seed; whoever comes after goes on.
class KilledImportTests {
  private static final int DEATHS = 3;
  private static final Path HOME = Path.of("target/killed-import").toAbsolutePath();

  @BeforeEach
  @AfterEach
  void clear() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void after_sudden_deaths_each_row_is_taken_once() throws Exception {
    var chance = new SplittableRandom(Long.getLong("donghanh.seed", 20_261_122L));
    for (var death = 0; death < DEATHS; death++) {
      die(chance);
    }
    assertThat(heard(begin())).isEqualTo("found " + String.join(" ", List.of("4000", "4000", "4000", "4000", "4000", "TAKEN")));
  }

  /// Begins, waits for one chunk at least, and kills within the next one.
  private static void die(SplittableRandom chance) throws Exception {
    var worker = begin();
    try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null && !line.equals("chunk"); line = lines.readLine()) {
        assertThat(line).doesNotStartWith("found");
      }
      Thread.sleep(chance.nextLong(150));
      worker.destroyForcibly();
    }
    assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static String heard(Process worker) throws Exception {
    try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
      var last = lines.lines().filter(line -> line.startsWith("found")).findFirst().orElse("nothing");
      assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return last;
    }
  }

  private static Process begin() throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ImportWorker.class.getName(), HOME.toString(),
        Path.of("target/postgresql").toAbsolutePath().toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
