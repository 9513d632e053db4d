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
import org.jspecify.annotations.Nullable;
import vn.donghanh.insight.matching.meaning.Act;
import vn.donghanh.insight.matching.meaning.Act.Side;
import vn.donghanh.insight.matching.meaning.Readings;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.opportunities.OpportunityKind;

/// What people judged to answer what: needs, a pool of candidates and grades from 0 to 3, written by hand before anything
/// was tuned. Half of the needs are held out: no weight and no word was ever chosen by looking at them.
public record Judgements(List<Asking> needs, List<Pooled> pool, Map<String, Map<String, Integer>> grades) {
  private static final String FOLDER = "/matching/";

  public record Asking(String id, String language, String title, String text, Set<String> countries, String locality, boolean held,
      Set<String> sectors, Set<Ask> asks) {
    public Readings.Text read() {
      return new Readings.Text(title, text, Side.SEEKS, AskedActs.of(asks), sectors, countries);
    }
  }

  public record Pooled(String id, String kind, String direction, String language, String title, String text, String country, String locality,
      Set<String> sectors, @Nullable OpportunityKind form) {
    public Readings.Text read() {
      var side = direction.equals("offer") ? Side.GIVES : direction.equals("request") ? Side.SEEKS : Side.EITHER;
      var acts = form == null || side == Side.EITHER || sectors.contains("EDU-LAB") ? Set.<Act>of() : AskedActs.of(form, side, country.equals("VNM"));
      return new Readings.Text(title, text, side, acts, sectors, country.isEmpty() ? Set.of() : Set.of(country.split(";")));
    }
  }

  public static Judgements read() {
    var asked = byId("need_fields.csv");
    var stated = byId("pool_fields.csv");
    var needs = rows("needs.csv").stream().map(it -> new Asking(it.get("id"), it.get("language"), it.get("title"), it.get("text"),
        many(it.get("countries")), it.get("locality"), it.get("split").equals("held"),
        many(asked.get(it.get("id")).get("sectors")), many(asked.get(it.get("id")).get("asks")).stream().map(Ask::valueOf).collect(Collectors.toSet()))).toList();
    var pool = rows("pool.csv").stream().map(it -> new Pooled(it.get("id"), it.get("kind"), it.get("direction"), it.get("language"),
        it.get("title"), it.get("text"), it.get("country"), it.get("locality"),
        many(stated.get(it.get("id")).get("sectors")), form(stated.get(it.get("id")).get("form")))).toList();
    var grades = new HashMap<String, Map<String, Integer>>();
    rows("grades.csv").forEach(it -> grades.computeIfAbsent(it.get("need"), _ -> new HashMap<>()).put(it.get("candidate"), Integer.parseInt(it.get("grade"))));
    return new Judgements(needs, pool, grades);
  }

  int grade(String need, String candidate) {
    return grades.getOrDefault(need, Map.of()).getOrDefault(candidate, 0);
  }

  /// Candidates in the language of the need's right answer: the same as its own, or the other.
  public boolean crosses(Asking need) {
    return pool.stream().filter(it -> grade(need.id(), it.id()) == 3).noneMatch(it -> it.language().equals(need.language()));
  }

  private static @Nullable OpportunityKind form(String name) {
    return name.isEmpty() ? null : OpportunityKind.valueOf(name);
  }

  private static Map<String, Map<String, String>> byId(String file) {
    return rows(file).stream().collect(Collectors.toMap(it -> it.get("id"), it -> it));
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
