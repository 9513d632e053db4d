package vn.donghanh.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.donghanh.DongHanh;
import vn.donghanh.bench.Findings.Figure;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.Facet;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.foundation.search.ManyEntries;
import vn.donghanh.foundation.search.Narrowing;
import vn.donghanh.foundation.search.Queries;
import vn.donghanh.foundation.search.QueryScore;
import vn.donghanh.foundation.site.Place;

/// How good the search is on the data that the program ships, and how fast among 360,000 records of which a reader may
/// not know a large part. Warm, one reader at a time; the plain ways beside ours.
final class SearchBench {
  private static final int RECORDS = 360_000;
  private static final int WARM = 150;
  private static final int MEASURED = 600;
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final Set<String> VISITOR = Set.of("public");
  private static final Set<String> OFFICER = Set.of("public", "signed-in", "role:LOCALITY_OFFICER", "body:LOC-40-NV", "locality:40");
  private static final List<String> BROAD = List.of("công ty", "corporation", "đối tác", "cong ty", "tim doi tac", "group", "kêu gọi đầu tư", "partner wanted");

  private final List<Figure> figures = new ArrayList<>();
  private final SplittableRandom chance = new SplittableRandom(20_250_106);

  Findings measure() throws Exception {
    try (var server = LocalPostgres.throwAway(Path.of("target/bench-database"));
        var house = new SpringApplicationBuilder(DongHanh.class).run(
            "--spring.datasource.url=" + server.url(), "--spring.datasource.username=" + server.user(),
            "--spring.datasource.password=" + server.password(), "--server.port=0", "--donghanh.jobs=false", "--donghanh.scenes=false")) {
      quality(house.getBean(Lookup.class));
      var names = fill(house);
      pace(house.getBean(Lookup.class), names);
      plainWays(house.getBean(DSLContext.class), names);
    }
    return Findings.today("search", figures);
  }

  private void quality(Lookup lookup) {
    var score = QueryScore.of(Queries.all(), typed -> lookup.find(typed, Narrowing.none(10), VISITOR).hits());
    System.out.println(score.table());
    for (var half : List.of("tune", "held")) {
      figures.add(new Figure("missed at the first place, " + half + " half", 100 * (1 - score.first(half)), "%", 12));
      figures.add(new Figure("missed among the first three, " + half + " half", 100 * (1 - score.topThree(half)), "%", 5));
    }
    score.tricks().forEach(trick -> figures.add(new Figure("missed among the first three, " + trick, 100 * (1 - score.topThreeOf(trick)), "%", FREE)));
  }

  private static List<String> fill(ConfigurableApplicationContext house) throws Exception {
    var many = new ManyEntries(20_250_106, house.getBean(Countries.class), house.getBean(Localities.class), house.getBean(Sectors.class));
    try (var connection = house.getBean(javax.sql.DataSource.class).getConnection()) {
      many.fill(house.getBean(DSLContext.class), connection, RECORDS);
    }
    return many.names();
  }

  private void pace(Lookup lookup, List<String> names) throws Exception {
    for (var reader : Map.of("visitor", VISITOR, "officer", OFFICER).entrySet()) {
      var who = ", " + reader.getKey();
      for (var letters : List.of(1, 2, 3, 5)) {
        figures.addAll(Pace.of(WARM, MEASURED, _ -> lookup.suggestions(start(of(names), letters), reader.getValue())).figures("suggestions for " + letters + " letters" + who, 30));
      }
      questions(names).forEach((what, ask) -> {
        try {
          figures.addAll(Pace.of(WARM, MEASURED, _ -> lookup.find(ask.get(), page(Map.of()), reader.getValue())).figures("search by " + what + who, 50));
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
      figures.addAll(Pace.of(WARM, MEASURED, _ -> lookup.find(part(of(names)), page(Map.of(Facet.KIND, "partners.kind", Facet.YEAR, "2020")), reader.getValue()))
          .figures("search narrowed by two facets" + who, 50));
    }
  }

  private Map<String, java.util.function.Supplier<String>> questions(List<String> names) {
    var all = new LinkedHashMap<String, java.util.function.Supplier<String>>();
    all.put("a name", () -> of(names));
    all.put("two words", () -> part(of(names)));
    all.put("what people ask", () -> of(Queries.all()).typed());
    all.put("a slip", () -> slipped(of(names)));
    all.put("what stands everywhere", () -> of(BROAD));
    return all;
  }

  private void plainWays(DSLContext sql, List<String> names) throws Exception {
    figures.addAll(Pace.of(5, 40, _ -> {
      var like = "%" + part(of(names)).toLowerCase(java.util.Locale.ROOT) + "%";
      sql.fetch("select module, record from search.entry where title_spelled like ? and audience && array['public'] order by title_spelled limit 20", like);
      sql.fetch("select kind, count(*) from search.entry where title_spelled like ? and audience && array['public'] group by kind", like);
    }).figures("plain: title like, one count", FREE));
    figures.addAll(Pace.of(20, 100, _ -> {
      var words = part(of(names));
      sql.fetch("select module, record from search.entry, plainto_tsquery('simple', ?) q where exact @@ q and audience && array['public'] order by ts_rank(exact, q) desc limit 20", words);
      for (var facet : List.of("array[kind]", "countries", "localities", "sectors")) {
        sql.fetch("select value, count(*) from search.entry, plainto_tsquery('simple', ?) q, unnest(" + facet + ") value where plain @@ q and audience && array['public'] group by value", words);
      }
    }).figures("plain: full text and one count a facet", FREE));
  }

  private static Narrowing page(Map<Facet, String> chosen) {
    return new Narrowing(chosen, Narrowing.Order.BEST, Place.FIRST, 20, true);
  }

  private <T> T of(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private static String start(String name, int letters) {
    return name.substring(0, Math.min(letters, name.length()));
  }

  private String part(String name) {
    var words = name.split(" ");
    var from = chance.nextInt(Math.max(1, words.length - 1));
    return words.length < 2 ? name : words[from] + " " + words[from + 1];
  }

  /// Two letters of a word swapped, one missing or one twice.
  private String slipped(String name) {
    var at = 1 + chance.nextInt(Math.max(1, name.length() - 3));
    return switch (chance.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
    };
  }
}
