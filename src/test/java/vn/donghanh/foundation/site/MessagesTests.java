package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word on a screen is there in both languages.
class MessagesTests {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern IN_TEMPLATE = Pattern.compile("frame\\.t\\(\"([a-z][a-z0-9.-]+)\"[,)]");
  private static final Pattern IN_REFUSAL = Pattern.compile("(?:new Refusal\\(|Refusal\\.at\\(\"[^\"]*\", )\"([a-z][a-z0-9.-]+)\"[,)]");

  static List<String> modules() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_vi.properties"))
          .map(name -> name.replace("_vi.properties", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void english_says_everything_that_vietnamese_says(String module) {
    assertThat(read(module, "en").keySet()).isEqualTo(read(module, "vi").keySet());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void no_message_is_empty_said_twice_or_malformed(String module) {
    for (var language : List.of("vi", "en")) {
      read(module, language).forEach((key, text) -> {
        assertThat(text.toString()).as(key + " " + language).isNotBlank().doesNotContain("TODO");
        assertThat(new MessageFormat(text.toString())).as(key + " " + language).isNotNull();
      });
      assertThat(lines(module, language).stream().filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0]))
          .as(language).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void both_languages_take_the_same_arguments(String module) {
    var english = read(module, "en");
    read(module, "vi").forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString())))
        .as(key.toString()).isEqualTo(arguments(text.toString())));
  }

  @Test
  void every_key_that_a_template_or_a_refusal_names_is_there() throws IOException {
    var known = new TreeSet<String>();
    modules().forEach(module -> read(module, "vi").keySet().forEach(key -> known.add(key.toString())));
    var missing = new ArrayList<String>();
    find(Path.of("src/main/jte"), ".jte", IN_TEMPLATE, known, missing);
    find(Path.of("src/main/java"), ".java", IN_REFUSAL, known, missing);
    assertThat(missing).isEmpty();
  }

  private static void find(Path folder, String ending, Pattern pattern, Set<String> known, List<String> missing) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        pattern.matcher(Files.readString(file)).results().map(it -> it.group(1)).filter(key -> !known.contains(key))
            .forEach(key -> missing.add(file.getFileName() + ": " + key));
      }
    }
  }

  private static Set<String> arguments(String text) {
    var all = new TreeSet<String>();
    Pattern.compile("\\{(\\d)").matcher(text).results().forEach(it -> all.add(it.group(1)));
    return all;
  }

  private static Properties read(String module, String language) {
    try {
      var all = new Properties();
      all.load(new StringReader(Files.readString(MESSAGES.resolve(module + "_" + language + ".properties"))));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String module, String language) {
    try {
      return Files.readAllLines(MESSAGES.resolve(module + "_" + language + ".properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
