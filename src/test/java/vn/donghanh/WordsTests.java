package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word on a screen, in both languages.
class WordsTests {
  static final Path MESSAGES = Path.of("src/main/resources/messages");
  /// A key that stands whole in a template or in the code; keys that are put together are found by their pages' tests.
  static final Pattern KEY = Pattern.compile("(?:frame\\.t|texts\\.of)\\(\\s*(?:locale,\\s*)?\"([a-z]+\\.[a-zA-Z.-]+[a-zA-Z])\"[,)]");

  @Test
  void every_word_stands_in_both_languages() throws IOException {
    for (var vietnamese : files("_vi.properties")) {
      var english = Path.of(vietnamese.toString().replace("_vi.", "_en."));
      assertThat(new TreeSet<>(read(english).stringPropertyNames())).as(english.toString())
          .isEqualTo(new TreeSet<>(read(vietnamese).stringPropertyNames()));
    }
  }

  @Test
  void every_word_can_be_said_and_is_written_in_nfc() throws IOException {
    for (var file : files(".properties")) {
      var words = read(file);
      for (var key : words.stringPropertyNames()) {
        var text = words.getProperty(key);
        assertThat(text).as(key).isNotBlank();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
        assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5})).as(key).doesNotContain("{0}");
        assertThat(text.replace("''", "")).as(key + ": MessageFormat wants '' for an apostrophe").doesNotContain("'");
      }
    }
  }

  @Test
  void no_key_stands_twice_in_a_file() throws IOException {
    for (var file : files(".properties")) {
      var keys = Files.readAllLines(file).stream().filter(line -> line.matches("[a-z][^=]*=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();
      assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_key_that_a_page_names_exists() throws IOException {
    var known = new TreeSet<String>();
    for (var file : files("_vi.properties")) {
      known.addAll(read(file).stringPropertyNames());
    }
    var missing = new TreeSet<String>();
    for (var root : List.of("src/main/jte", "src/main/java")) {
      try (var files = Files.walk(Path.of(root))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          var keys = KEY.matcher(Files.readString(file));
          while (keys.find()) {
            if (!known.contains(keys.group(1)) && !keys.group(1).endsWith(".")) {
              missing.add(keys.group(1) + " in " + file.getFileName());
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> files(String end) throws IOException {
    try (Stream<Path> all = Files.list(MESSAGES)) {
      return new ArrayList<>(all.filter(file -> file.toString().endsWith(end)).sorted().toList());
    }
  }

  private static Properties read(Path file) throws IOException {
    var words = new Properties();
    words.load(new StringReader(Files.readString(file)));
    return words;
  }
}
