package vn.donghanh.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.donghanh.bench.Findings.Figure;
import vn.donghanh.registries.needs.Killing;

/// `kill -9` of the program, the database or both in the middle of each step of an order: is anything half done?
final class KillBench {
  private static final double FREE = Double.POSITIVE_INFINITY;

  Findings measure(int count) throws Exception {
    var deaths = new ArrayList<Killing.Death>();
    try (var killing = new Killing(Path.of("target/killed-bench"), Path.of("target/postgresql"), 7)) {
      for (var i = count; i > 0; i--) {
        var death = killing.next();
        deaths.add(death);
        System.out.println(death);
      }
    }
    return Findings.today("kill", List.of(
        new Figure("deaths", deaths.size(), "", FREE),
        new Figure("of the program alone", count(deaths, Killing.Victim.PROGRAM), "", FREE),
        new Figure("of the database alone", count(deaths, Killing.Victim.DATABASE), "", FREE),
        new Figure("of both", count(deaths, Killing.Victim.BOTH), "", FREE),
        new Figure("found wholly before the step", count(deaths, Killing.Found.BEFORE), "", FREE),
        new Figure("found wholly after the step", count(deaths, Killing.Found.AFTER), "", FREE),
        new Figure("between two steps", count(deaths, Killing.Found.BETWEEN), "", FREE),
        new Figure("steps hit", deaths.stream().map(Killing.Death::step).distinct().count(), "", FREE),
        new Figure("found half done", deaths.stream().filter(death -> !death.wrong().isEmpty()).count(), "", 1)));
  }

  private static long count(List<Killing.Death> deaths, Object what) {
    return deaths.stream().filter(death -> death.victim() == what || death.found() == what).count();
  }
}
