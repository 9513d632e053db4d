package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the stylesheets promise: legible in both themes, light on the line, nothing that was not recorded.
class StylesTests {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path STATIC = RESOURCES.resolve("static");
  private static final Path STYLES = RESOURCES.resolve("styles");

  @ParameterizedTest
  @CsvSource({
      "ink, paper, 4.5", "ink, wash, 4.5", "ink-2, paper, 4.5", "ink-2, wash, 4.5", "ink-2, grey-wash, 4.5",
      "ink-3, paper, 4.5", "ink-3, wash, 4.5", "ink, lotus-wash, 4.5",
      "blue, paper, 4.5", "blue, wash, 4.5", "blue, blue-wash, 4.5", "blue-deep, blue-wash, 4.5",
      "lotus, paper, 4.5", "lotus, lotus-wash, 4.5", "gold-ink, gold-wash, 4.5", "gold-ink, gold-band, 4.5",
      "green-ink, green-wash, 4.5", "green-ink, paper, 4.5", "green-ink, wash, 4.5", "amber-ink, amber-wash, 4.5",
      "red-ink, red-wash, 4.5", "red-ink, paper, 4.5", "red-ink, wash, 4.5",
      "on-action, action, 4.5", "on-action, action-hover, 4.5", "sea, wash, 4.5",
      "edge, paper, 3", "edge, wash, 3", "focus, paper, 3", "focus, wash, 3",
      "green, paper, 3", "amber, paper, 3", "red, paper, 3", "gold, paper, 3", "blue, paper, 3"})
  void a_colour_can_be_read_on_its_ground(String ink, String ground, double least) throws IOException {
    for (var theme : List.of(light(), dark())) {
      assertThat(contrast(theme.get(ink), theme.get(ground))).as(ink + " on " + ground + " " + theme.get(ink)).isGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void dark_is_the_same_whether_chosen_or_asked_for_by_the_device() throws IOException {
    var tokens = Files.readString(STYLES.resolve("tokens.css"));
    assertThat(colours(block(tokens, ":root:not([data-theme=\"light\"])"))).isEqualTo(dark());
    assertThat(dark().keySet()).isEqualTo(light().keySet());
  }

  @Test
  void a_vietnamese_page_is_light_on_the_line() throws IOException {
    assertThat(packed(walk(STYLES, ".css")) + packed(walk(STATIC.resolve("js"), ".js"))).isLessThan(20_000);
    assertThat(walk(STATIC.resolve("js"), ".js")).allSatisfy(it -> assertThat(packed(List.of(it))).isLessThan(1_600));
    var fonts = walk(STATIC.resolve("vendor/be-vietnam-pro"), ".woff2").stream()
        .filter(it -> !it.getFileName().toString().startsWith("latin-ext")).toList();
    assertThat(fonts.stream().mapToLong(it -> it.toFile().length()).sum()).isLessThan(110_000);
    assertThat(packed(List.of(STATIC.resolve("map/vn-34.svg")))).isLessThan(20_000);
  }

  @Test
  void a_style_uses_only_tokens_that_exist_and_layers_only_once() throws IOException {
    var all = new StringBuilder();
    for (var file : walk(STYLES, ".css")) {
      var css = Files.readString(file);
      assertThat(css).as(file.toString()).containsPattern("@layer [a-z]+ \\{")
          .doesNotContain("light-dark(", "color-mix(", "@import", "http:", "https:");
      all.append(css);
    }
    var known = Pattern.compile("(--[a-z0-9-]+):").matcher(all).results().map(it -> it.group(1)).toList();
    assertThat(Pattern.compile("var\\((--[a-z0-9-]+)").matcher(all).results().map(it -> it.group(1))).isSubsetOf(known);
  }

  @Test
  void what_others_made_is_as_it_was_recorded() throws Exception {
    var ledger = Files.readString(STATIC.resolve("vendor/VENDORED.md"));
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : walk(STATIC.resolve("vendor"), "")) {
      if (!file.endsWith("VENDORED.md")) {
        assertThat(ledger).contains(HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))) + "  "
            + STATIC.resolve("vendor").relativize(file));
      }
    }
  }

  private static Map<String, String> light() throws IOException {
    return colours(block(Files.readString(STYLES.resolve("tokens.css")), ":root, [data-theme=\"light\"]"));
  }

  private static Map<String, String> dark() throws IOException {
    return colours(block(Files.readString(STYLES.resolve("tokens.css")), "\n  [data-theme=\"dark\"]"));
  }

  private static String block(String css, String selector) {
    var start = css.indexOf(selector + " {");
    assertThat(start).as(selector).isNotNegative();
    return css.substring(start, css.indexOf('}', start));
  }

  private static Map<String, String> colours(String block) {
    var colours = new TreeMap<String, String>();
    Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(block).results().forEach(it -> colours.put(it.group(1), it.group(2)));
    return colours;
  }

  /// The ratio of WCAG 2.2.
  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    var weights = new double[] {0.2126, 0.7152, 0.0722};
    var sum = 0.0;
    for (var i = 0; i < 3; i++) {
      var part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static List<Path> walk(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static int packed(List<Path> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      for (var file : files) {
        zip.write(Files.readAllBytes(file));
      }
    }
    return bytes.size();
  }
}
