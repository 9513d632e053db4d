package vn.donghanh.registries.needs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// Kills the house (`kill -9`) in the middle of a step of the job, at a moment drawn from a seed: the program, its
/// database, or both. Afterwards the step must be wholly done or wholly not, and what was reported as done stays done.
public final class Killing implements AutoCloseable {
  /// What dies. Not the database alone too often in a row: it is not started again for ever.
  private static final List<Victim> TURNS = List.of(Victim.DATABASE, Victim.PROGRAM, Victim.DATABASE, Victim.DATABASE, Victim.BOTH, Victim.DATABASE);
  private static final long USUAL = Duration.ofMillis(8).toNanos();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path home;
  private final Path programs;
  private final SplittableRandom chance;
  private final Map<String, Long> lengths = new java.util.concurrent.ConcurrentHashMap<>();
  private int round;
  private @Nullable Process process;
  private LinkedBlockingQueue<List<String>> lines = new LinkedBlockingQueue<>();
  private volatile @Nullable Shot aimed;

  /// What is killed.
  public enum Victim { PROGRAM, DATABASE, BOTH }

  /// How the house was found: the step had not happened, or it had; or death came between two steps.
  public enum Found { BEFORE, AFTER, BETWEEN }

  /// One death.
  ///
  /// @param wrong what contradicts itself afterwards, empty when all is well
  public record Death(int round, String step, Victim victim, Found found, List<String> wrong) {}

  private record Shot(String step, List<ProcessHandle> victims, long after) {}

  /// The step that was under way.
  private record Under(String step, String order, int version, boolean ended) {}

  public Killing(Path home, Path programs, long seed) throws IOException, InterruptedException {
    this.home = home.toAbsolutePath();
    this.programs = programs.toAbsolutePath();
    this.chance = new SplittableRandom(seed);
    FileSystemUtils.deleteRecursively(home);
    begin();
    awaitLook(new ArrayList<>(), null);
  }

  /// The steps in the order in which rounds aim at them.
  public static List<String> steps() {
    return Labour.STEPS;
  }

  /// Kills in the middle of the next step in turn and looks at what is left.
  public Death next() throws IOException, InterruptedException {
    var step = Labour.STEPS.get(round % Labour.STEPS.size());
    var victim = TURNS.get(round % TURNS.size());
    round++;
    awaitPractice();
    lines.clear();
    aimed = new Shot(step, victims(victim), (long) (chance.nextDouble() * 1.2 * lengths.getOrDefault(step, USUAL)));
    var heard = awaitDeath(victim);
    var under = under(heard);
    if (victim != Victim.DATABASE) {
      begin();
    }
    var wrong = new ArrayList<String>();
    var found = awaitLook(wrong, under);
    return new Death(round, under.step(), victim, found, List.copyOf(wrong));
  }

  /// Until every step was done once, so that it is known how long each takes.
  private void awaitPractice() throws InterruptedException {
    while (!lengths.keySet().containsAll(Labour.STEPS)) {
      hear();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process != null) {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
    FileSystemUtils.deleteRecursively(home);
  }

  private void begin() throws IOException {
    var words = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Worker.class.getName(), home.toString(), programs.toString());
    var born = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var hers = new LinkedBlockingQueue<List<String>>();
    process = born;
    lines = hers;
    Thread.ofPlatform().daemon().start(() -> listen(born, hers));
  }

  /// Hears what the worker says, and shoots from here: nothing is quicker.
  private void listen(Process worker, LinkedBlockingQueue<List<String>> into) {
    var begun = new HashMap<String, Long>();
    try (var reader = worker.inputReader(StandardCharsets.UTF_8)) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var words = List.of(line.split(" "));
        var shot = aimed;
        if (words.getFirst().equals("begins")) {
          begun.put(words.get(1), System.nanoTime());
          if (shot != null && shot.step().equals(words.get(1))) {
            aimed = null;
            shoot(shot);
          }
        } else if (words.getFirst().equals("ended")) {
          lengths.put(words.get(1), System.nanoTime() - begun.getOrDefault(words.get(1), 0L));
        }
        into.add(words);
      }
    } catch (IOException gone) {
      // killed in the middle of a word
    }
    into.add(List.of("gone"));
  }

  private static void shoot(Shot shot) {
    var at = System.nanoTime() + shot.after();
    while (System.nanoTime() < at) {
      Thread.onSpinWait();
    }
    shot.victims().forEach(ProcessHandle::destroyForcibly);
  }

  /// The worker, or the server with every process it made, or all of them.
  private List<ProcessHandle> victims(Victim victim) throws IOException {
    var pid = Long.parseLong(Files.readAllLines(home.resolve("demo/data/postmaster.pid")).getFirst().strip());
    var server = ProcessHandle.of(pid).stream().flatMap(it -> Stream.concat(Stream.of(it), it.descendants()));
    var worker = Stream.ofNullable(process).map(Process::toHandle);
    return switch (victim) {
      case PROGRAM -> worker.toList();
      case DATABASE -> server.toList();
      case BOTH -> Stream.concat(worker, server).toList();
    };
  }

  /// Everything heard until the worker felt it.
  private List<List<String>> awaitDeath(Victim victim) throws InterruptedException {
    var heard = new ArrayList<List<String>>();
    while (true) {
      var line = hear();
      heard.add(line);
      if (line.getFirst().equals(victim == Victim.DATABASE ? "failed" : "gone")) {
        return heard;
      }
    }
  }

  private static Under under(List<List<String>> heard) {
    var last = new Under("", "null", -1, true);
    for (var line : heard) {
      if (line.getFirst().equals("begins")) {
        last = new Under(line.get(1), line.get(2), Integer.parseInt(line.get(3)), false);
      } else if (line.getFirst().equals("ended")) {
        last = new Under(line.get(1), line.get(2), Integer.parseInt(line.get(3)) - 1, true);
      }
    }
    return last;
  }

  /// Waits until the house has looked at itself; what was reported as done must have been found.
  private Found awaitLook(List<String> wrong, @Nullable Under under) throws InterruptedException {
    var versions = new HashMap<String, Integer>();
    for (var line = hear(); !line.getFirst().equals("looked"); line = hear()) {
      switch (line.getFirst()) {
        case "found" -> versions.put(line.get(1), Integer.parseInt(line.get(2)));
        case "wrong" -> wrong.add(String.join(" ", line));
        case "gone" -> throw new IllegalStateException("it does not start again");
        default -> { }
      }
    }
    if (under == null || under.ended()) {
      if (under != null && !Integer.valueOf(under.version() + 1).equals(versions.get(under.order()))) {
        wrong.add(under + " was reported as done and is not: " + versions);
      }
      return Found.BETWEEN;
    }
    if (under.order().equals("null")) {
      return Found.BEFORE; // a draft without an id yet: whether it is there shows in what speaks of no order
    }
    var version = versions.getOrDefault(under.order(), -1);
    if (version != under.version() && version != under.version() + 1) {
      wrong.add(under + " was found at version " + version);
    }
    return version == under.version() ? Found.BEFORE : Found.AFTER;
  }

  private List<String> hear() throws InterruptedException {
    var line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (line == null) {
      throw new UncheckedIOException(new IOException("nothing heard for " + PATIENCE));
    }
    return line;
  }
}
