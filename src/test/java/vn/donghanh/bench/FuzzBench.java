package vn.donghanh.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import vn.donghanh.DongHanh;
import vn.donghanh.bench.Findings.Figure;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.strangers.Fuzzing;

/// Fifty thousand requests that are nearly right, by a visitor and by every person of the demonstration: does one end in
/// an error of the house, or show its inside?
final class FuzzBench {
  private static final double FREE = Double.POSITIVE_INFINITY;

  Findings measure(int count) throws Exception {
    try (var server = LocalPostgres.throwAway(Path.of("target/fuzz-database"));
        var house = (ConfigurableWebApplicationContext) new SpringApplicationBuilder(DongHanh.class).run(
            "--spring.datasource.url=" + server.url(), "--spring.datasource.username=" + server.user(),
            "--spring.datasource.password=" + server.password(), "--server.port=0", "--donghanh.scenes=false")) {
      var port = house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      return Findings.today("fuzz", figures(new Fuzzing(house, port, Long.getLong("donghanh.seed", 20_250_106L)).ask(count)));
    }
  }

  private static List<Figure> figures(Fuzzing.Outcome outcome) {
    outcome.wrong().forEach(System.out::println);
    outcome.opened().forEach((way, people) -> System.out.println(way.method() + " " + way.address() + " – opened by " + people.size()));
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("requests", outcome.requests(), "", FREE));
    figures.add(new Figure("people, the visitor among them", outcome.people(), "", FREE));
    figures.add(new Figure("addresses of the house", outcome.opened().size(), "", FREE));
    figures.add(new Figure("addresses opened by somebody", outcome.opened().values().stream().filter(people -> !people.isEmpty()).count(), "", FREE));
    outcome.statuses().forEach((status, count) -> figures.add(new Figure("answers " + status, count, "", FREE)));
    figures.add(new Figure("errors of the house, or its inside shown", outcome.wrong().size(), "", 1));
    return figures;
  }
}
