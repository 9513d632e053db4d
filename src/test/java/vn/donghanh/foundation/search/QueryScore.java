package vn.donghanh.foundation.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// At which place each question found what was expected, 0 when not among the first ten.
public record QueryScore(Map<Queries.Query, Integer> places, Map<Queries.Query, List<String>> answers) {
  private static final int LOOKED_AT = 10;

  public static QueryScore of(List<Queries.Query> queries, Function<String, List<Hit>> search) {
    var places = new LinkedHashMap<Queries.Query, Integer>();
    var answers = new LinkedHashMap<Queries.Query, List<String>>();
    for (var query : queries) {
      var hits = search.apply(query.typed()).stream().limit(LOOKED_AT).toList();
      var right = hits.stream().filter(query::isAnsweredBy).findFirst();
      places.put(query, right.map(hits::indexOf).orElse(-1) + 1);
      answers.put(query, hits.stream().map(hit -> hit.subject() + " " + hit.title().vi()).toList());
    }
    return new QueryScore(places, answers);
  }

  /// The share of a half, from 0 to 1, that found it at the first place.
  public double first(String half) {
    return share(query -> query.half().equals(half), 1);
  }

  /// The share of a half, from 0 to 1, that found it at one of the first three.
  public double topThree(String half) {
    return share(query -> query.half().equals(half), 3);
  }

  public List<String> tricks() {
    return places.keySet().stream().map(Queries.Query::trick).distinct().sorted().toList();
  }

  /// The same for all questions that play one trick.
  public double topThreeOf(String trick) {
    return share(query -> query.trick().equals(trick), 3);
  }

  private double share(Predicate<Queries.Query> which, int most) {
    var asked = places.entrySet().stream().filter(it -> which.test(it.getKey())).toList();
    return asked.stream().filter(it -> it.getValue() > 0 && it.getValue() <= most).count() / (double) asked.size();
  }

  public String table() {
    var lines = new ArrayList<String>();
    lines.add("| | questions | first, tune | top 3, tune | first, held | top 3, held |");
    lines.add("|---|---|---|---|---|---|");
    lines.add(line("**all**", _ -> true));
    tricks().forEach(trick -> lines.add(line(trick, query -> query.trick().equals(trick))));
    return String.join("\n", lines);
  }

  private String line(String name, Predicate<Queries.Query> which) {
    Predicate<Queries.Query> tune = query -> query.half().equals("tune");
    return String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f | %.3f |", name, places.keySet().stream().filter(which).count(),
        share(which.and(tune), 1), share(which.and(tune), 3), share(which.and(tune.negate()), 1), share(which.and(tune.negate()), 3));
  }

  /// What was missed in the half that may be looked at, for who tunes.
  void keep() throws IOException {
    var missed = places.entrySet().stream().filter(it -> it.getKey().half().equals("tune") && it.getValue() != 1)
        .map(it -> it.getKey().id() + " | " + it.getKey().trick() + " | " + it.getKey().typed() + " | " + it.getKey().expected() + " | "
            + it.getValue() + " | " + answers.get(it.getKey()).stream().limit(4).toList()).toList();
    Files.write(Path.of("target/search-missed.txt"), missed);
    Files.writeString(Path.of("target/search-score.md"), table() + "\n");
  }
}
