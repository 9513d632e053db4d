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
  private final Map<String, Integer> points;

  private Weights(Map<String, Integer> points) {
    this.points = Collections.unmodifiableMap(points);
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

  /// As a reader asks: what counts most.
  public List<Map.Entry<String, Integer>> heaviestFirst() {
    return points.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
  }
}
