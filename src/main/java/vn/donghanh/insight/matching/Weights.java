package vn.donghanh.insight.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Trọng số: how many points each reason is worth. Published as they stand; nothing changes them in secret.
public final class Weights {
  /// A reason may take points away.
  public static final int LEAST = -50;
  public static final int MOST = 100;

  private final Map<String, Integer> points;

  private Weights(Map<String, Integer> points) {
    this.points = Collections.unmodifiableMap(new TreeMap<>(points));
  }

  /// The same reasons with other points; one that is missing keeps what the file says.
  ///
  /// @throws IllegalArgumentException for a reason that there is not, or points out of bounds
  public static Weights of(Map<String, Integer> points) {
    var all = new TreeMap<>(published().points);
    points.forEach((name, value) -> {
      if (!all.containsKey(name) || value < LEAST || value > MOST) {
        throw new IllegalArgumentException(name + " = " + value);
      }
      all.put(name, value);
    });
    return new Weights(all);
  }

  /// The weights of `matching/weights.properties`.
  static Weights published() {
    var read = new Properties();
    try (var in = Weights.class.getResourceAsStream("/matching/weights.properties")) {
      if (in == null) {
        throw new IllegalStateException("matching/weights.properties is missing");
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var points = new TreeMap<String, Integer>();
    read.stringPropertyNames().forEach(name -> points.put(name, Integer.parseInt(read.getProperty(name))));
    return new Weights(points);
  }

  int of(String name) {
    var value = points.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return value;
  }

  public Map<String, Integer> all() {
    return points;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that && points.equals(that.points);
  }

  @Override
  public int hashCode() {
    return points.hashCode();
  }

  /// As a reader asks: what counts most.
  public List<Map.Entry<String, Integer>> heaviestFirst() {
    return points.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
  }
}
