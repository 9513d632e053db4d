package vn.donghanh.insight.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donghanh.insight.matching.meaning.Act.Side;
import vn.donghanh.insight.matching.meaning.Readings;

/// What people judged to answer what: needs, a pool of candidates and grades from 0 to 3, written by hand before anything
/// was tuned. Half of the needs are held out: no weight and no word was ever chosen by looking at them.
public record Judgements(List<Asking> needs, List<Pooled> pool, Map<String, Map<String, Integer>> grades) {
  private static final String FOLDER = "/matching/";

  public record Asking(String id, String language, String title, String text, Set<String> countries, String locality, boolean held) {
    public Readings.Text read() {
      return new Readings.Text(title, text, Side.SEEKS, Set.of(), Set.of(), countries);
    }
  }

  public record Pooled(String id, String kind, String direction, String language, String title, String text, String country, String locality) {
    public Readings.Text read() {
      var side = direction.equals("offer") ? Side.GIVES : direction.equals("request") ? Side.SEEKS : Side.EITHER;
      return new Readings.Text(title, text, side, Set.of(), Set.of(), country.isEmpty() ? Set.of() : Set.of(country.split(";")));
    }
  }

  public static Judgements read() {
    var needs = rows("needs.csv").stream().map(it -> new Asking(it.get("id"), it.get("language"), it.get("title"), it.get("text"),
        many(it.get("countries")), it.get("locality"), it.get("split").equals("held"))).toList();
    var pool = rows("pool.csv").stream().map(it -> new Pooled(it.get("id"), it.get("kind"), it.get("direction"), it.get("language"),
        it.get("title"), it.get("text"), it.get("country"), it.get("locality"))).toList();
    var grades = new HashMap<String, Map<String, Integer>>();
    rows("grades.csv").forEach(it -> grades.computeIfAbsent(it.get("need"), _ -> new HashMap<>()).put(it.get("candidate"), Integer.parseInt(it.get("grade"))));
    return new Judgements(needs, pool, grades);
  }

  int grade(String need, String candidate) {
    return grades.getOrDefault(need, Map.of()).getOrDefault(candidate, 0);
  }

  /// Candidates in the language of the need's right answer: the same as its own, or the other.
  boolean crosses(Asking need) {
    return pool.stream().filter(it -> grade(need.id(), it.id()) == 3).noneMatch(it -> it.language().equals(need.language()));
  }

  private static Set<String> many(String cell) {
    return cell.isBlank() ? Set.of() : Arrays.stream(cell.split(";")).map(String::strip).collect(Collectors.toSet());
  }

  private static List<Map<String, String>> rows(String file) {
    try (var in = Objects.requireNonNull(Judgements.class.getResourceAsStream(FOLDER + file), file);
        var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(it -> it.getFieldsAsMap()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
