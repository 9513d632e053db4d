package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say what stands.
class DocumentTests {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern SCRIPT = Pattern.compile("`(bin/[a-z-]+|\\.ci/run)");
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void every_link_between_documents_leads_somewhere() throws IOException {
    for (var document : documents()) {
      LINK.matcher(Files.readString(document)).results()
          .map(link -> document.toAbsolutePath().getParent().resolve(link.group(1)))
          .forEach(target -> assertThat(target).as(document.toString()).exists());
    }
  }

  @Test
  void every_script_that_a_document_names_can_be_run() throws IOException {
    for (var document : documents()) {
      SCRIPT.matcher(Files.readString(document)).results().map(script -> Path.of(script.group(1)))
          .forEach(script -> assertThat(script).as(document.toString()).isExecutable());
    }
  }

  @Test
  void both_readmes_have_the_same_build_and_stay_short() throws IOException {
    var english = Files.readAllLines(Path.of("README.md"));
    var vietnamese = Files.readAllLines(Path.of("README.vi.md"));
    assertThat(english).hasSizeLessThanOrEqualTo(120);
    assertThat(vietnamese).hasSizeLessThanOrEqualTo(120);
    assertThat(build(vietnamese)).isEqualTo(build(english));
    assertThat(Files.readAllLines(Path.of("ARCHITECTURE.md"))).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void every_module_is_on_its_floor_in_the_readmes_and_in_the_architecture() throws IOException {
    var english = Files.readAllLines(Path.of("README.md"));
    var vietnamese = Files.readAllLines(Path.of("README.vi.md"));
    var architecture = Files.readString(Path.of("ARCHITECTURE.md"));
    HouseTests.MODULES.forEach(module -> {
      var floor = module.getBasePackage().getName().split("\\.")[2];
      var word = Pattern.compile("\\b" + module.getIdentifier() + "\\b").asPredicate();
      assertThat(english).as("%s on %s in README.md", module.getIdentifier(), floor)
          .anyMatch(line -> line.startsWith("| " + floor + " |") && word.test(line));
      assertThat(vietnamese).as("%s on %s in README.vi.md", module.getIdentifier(), floor)
          .anyMatch(line -> line.contains("(`" + floor + "`) |") && word.test(line));
      assertThat(architecture).contains("- **" + module.getIdentifier() + "** –");
    });
  }

  @Test
  void decisions_are_one_page_with_the_same_five_questions() throws IOException {
    try (var pages = Files.list(Path.of("docs/decisions"))) {
      assertThat(pages).hasSizeGreaterThanOrEqualTo(10).allSatisfy(page -> assertThat(headings(Files.readAllLines(page)))
          .as(page.toString())
          .containsExactly("## Context", "## Options", "## Decision", "## What we give up", "## When to look again"));
    }
  }

  @Test
  void whatever_others_made_is_named_with_its_licence() throws IOException {
    var list = Files.readString(Path.of("THIRD-PARTY.md"));
    try (var files = Files.walk(RESOURCES)) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(csv|geojson|topojson)"))
          .map(file -> RESOURCES.relativize(file).toString())).allSatisfy(file -> assertThat(list).contains(file));
    }
    for (var vendored : children(RESOURCES.resolve("static/vendor"))) {
      assertThat(list).contains(vendored + "/");
      assertThat(children(vendored)).as("licence of " + vendored)
          .anyMatch(file -> file.getFileName().toString().matches("(LICENSE|OFL).*"));
    }
  }

  private static List<Path> documents() throws IOException {
    try (var here = Files.list(Path.of("")); var below = Files.walk(Path.of("docs")); var bench = Files.list(Path.of("benchmarks"))) {
      return Stream.of(here, below, bench).flatMap(files -> files).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static List<String> headings(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("## ")).toList();
  }

  /// The shape of a document: its headings' levels, tables' rows and code.
  private static List<String> build(List<String> lines) {
    return lines.stream().filter(line -> line.matches("(#+ |\\||```).*")).map(line -> line.replaceAll("^(#+|\\||```).*", "$1")).toList();
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().equals("VENDORED.md")).toList();
    }
  }
}
