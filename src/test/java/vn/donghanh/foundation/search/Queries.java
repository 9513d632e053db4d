package vn.donghanh.foundation.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questions of `src/test/resources/search/queries.csv`, with what must come first.
public final class Queries {
  /// To which locality the entry of a former province leads, by its ISO code.
  private static final Function<String, String> NOW = former();

  /// @param expected the subjects that are right, such as `reference/locality/40`
  /// @param half     `tune` or `held`
  public record Query(String id, String typed, String trick, Set<String> expected, String half) {

    boolean isAnsweredBy(Hit hit) {
      return expected.contains(page(hit.subject().toString()));
    }
  }

  private Queries() {}

  public static List<Query> all() {
    return rows("/search/queries.csv").map(row -> new Query(row.getField("id"), row.getField("query"), row.getField("trick"),
        Stream.concat(Stream.of(row.getField("expected")), Stream.of(row.getField("also").split(";"))).filter(code -> !code.isBlank())
            .map(code -> subject(row.getField("expected_kind"), code)).collect(Collectors.toSet()), row.getField("split"))).toList();
  }

  private static String subject(String kind, String code) {
    return switch (kind) {
      case "locality", "country", "mission", "sector", "body" -> "reference/" + kind + "/" + code;
      case "trade_agreement" -> "reference/agreement/" + code;
      case "partner" -> "partners/" + code;
      case "relation", "event" -> "relations/" + code;
      default -> throw new IllegalArgumentException("no such kind of record: " + kind);
    };
  }

  /// The entry of a former province leads to the page of the locality that it is now part of.
  private static String page(String subject) {
    var former = "reference/former-unit/";
    return subject.startsWith(former) ? "reference/locality/" + NOW.apply(subject.substring(former.length())) : subject;
  }

  private static Function<String, String> former() {
    var now = rows("/reference/former_units.csv").collect(Collectors.toMap(row -> row.getField("iso_3166_2"), row -> row.getField("new_code")));
    return iso -> now.getOrDefault(iso, "");
  }

  private static Stream<NamedCsvRecord> rows(String resource) {
    return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
        Objects.requireNonNull(Queries.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)).stream();
  }
}
