package vn.donghanh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/// axe-core on the page that is open, as its maker ships it.
final class Axe {
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final String ENGINE = engine();

  private Axe() {}

  /// One line a barrier: rule, what it asks for, and where.
  static List<String> barriers(ChromeDriver driver) {
    driver.executeScript(ENGINE);
    var found = (List<?>) driver.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ['violations']}).then(
          result => done(result.violations.map(it => ({
            rule: it.id, impact: it.impact, help: it.help, nodes: it.nodes.map(node => node.html).slice(0, 3).join(' ')}))),
          problem => done([{rule: 'axe', impact: 'critical', help: String(problem), nodes: ''}]));
        """);
    return found.stream().map(it -> (Map<?, ?>) it).filter(it -> GRAVE.contains(String.valueOf(it.get("impact"))))
        .map(it -> it.get("rule") + ": " + it.get("help") + " → " + it.get("nodes")).toList();
  }

  private static String engine() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the test class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
